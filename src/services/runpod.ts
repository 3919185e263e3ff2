import type { Service } from '../model/service.ts'

/** Runpod's API keys: `rpa_`, 40 capitals and digits and six small ones; without prefix before. Rests on public samples. */
export const runpod = {
  id: 'runpod',
  name: 'Runpod',
  docs: 'https://docs.runpod.io/get-started/api-keys',
  hosts: ['api.runpod.io', 'api.runpod.ai', 'rest.runpod.io'],
  keys: {
    'runpod-api-key': {
      name: 'Runpod API key',
      shape: ['rpa_', { base36upper: 40 }, { base36: 6 }],
      alone: true,
      beside: [{ named: '*runpod_api_key' }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }, { query: 'api_key' }],
      manual: { page: 'https://console.runpod.io/user/settings', steps: ['API Keys', 'Delete the key'] },
      reach: 'Starts and stops GPU machines at the cost of the account, and reads their data.',
    },
    'runpod-legacy-key': {
      name: 'Runpod API key (legacy)',
      shape: [{ base36upper: 40 }],
      beside: [
        { named: '*runpod_api_key' },
        { named: '*runpod_key' },
        { named: '*runpod_ai_api_key' },
        { named: 'runpod.api_key' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }, { query: 'api_key' }],
      manual: { page: 'https://console.runpod.io/user/settings', steps: ['API Keys', 'Delete the key'] },
      reach: 'Starts and stops GPU machines at the cost of the account, and reads their data.',
    },
  },
} as const satisfies Service
