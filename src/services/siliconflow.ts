import type { Service } from '../model/service.ts'

/** SiliconFlow's API keys: `sk-` and 48 small letters, by public samples. */
export const siliconflow = {
  id: 'siliconflow',
  name: 'SiliconFlow',
  docs: 'https://docs.siliconflow.com/en/userguide/quickstart',
  hosts: ['api.siliconflow.com', 'api.siliconflow.cn'],
  keys: {
    'siliconflow-api-key': {
      name: 'SiliconFlow API key',
      shape: ['sk-', { lower: 48 }],
      beside: [
        { named: '*siliconflow_api_key' },
        { named: '*silicon_flow_api_key' },
        { named: '*siliconflow_key' },
        { named: '*siliconflow_token' },
        { word: 'siliconflow', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://cloud.siliconflow.com/account/ak', steps: ['Delete the key'] },
      reach: 'Calls models at the cost of the account.',
    },
  },
} as const satisfies Service
