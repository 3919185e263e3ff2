import type { Service } from '../model/service.ts'

/** Lakera's API keys. 64 hex digits rest on public samples. */
export const lakera = {
  id: 'lakera',
  name: 'Lakera',
  docs: 'https://docs.lakera.ai/docs/api',
  hosts: ['api.lakera.ai'],
  keys: {
    'lakera-api-key': {
      name: 'Lakera Guard API key',
      shape: [{ hex: 64 }],
      beside: [{ named: '*lakera_guard_api_key' }, { named: '*lakera_api_key' }, { named: '*lakera_key' }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://platform.lakera.ai/account/api-keys', steps: ['Delete the key'] },
      reach: 'Screens prompts at the cost of the account, and reads its policies.',
    },
  },
} as const satisfies Service
