import type { Service } from '../model/service.ts'

/** DeepInfra's API keys. 32 letters and digits rest on public samples. */
export const deepinfra = {
  id: 'deepinfra',
  name: 'DeepInfra',
  docs: 'https://deepinfra.com/docs/account/authentication',
  hosts: ['api.deepinfra.com'],
  keys: {
    'deepinfra-api-key': {
      name: 'DeepInfra API key',
      shape: [{ base62: 32 }],
      beside: [
        { named: '*deepinfra_api_key' },
        { named: '*deepinfra_api_token' },
        { named: '*deepinfra_token' },
        { named: '*deep_infra_api_key' },
        { named: '*deepinfra_key' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://deepinfra.com/dash/api_keys', steps: ['Delete the key'] },
      reach: 'Calls and deploys models at the cost of the account.',
    },
  },
} as const satisfies Service
