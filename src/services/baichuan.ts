import type { Service } from '../model/service.ts'

/** Baichuan's API keys. `sk-` and 32 hex digits rest on public samples. */
export const baichuan = {
  id: 'baichuan',
  name: 'Baichuan',
  docs: 'https://platform.baichuan-ai.com/docs/api',
  hosts: ['api.baichuan-ai.com'],
  keys: {
    'baichuan-api-key': {
      name: 'Baichuan API key',
      shape: ['sk-', { hex: 32 }],
      beside: [{ named: '*baichuan_api_key' }, { named: '*baichuan_key' }, { word: 'baichuan-ai.com', within: 200 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://platform.baichuan-ai.com/console/apikey', steps: ['Delete the key'] },
      reach: 'Calls models at the cost of the account.',
    },
  },
} as const satisfies Service
