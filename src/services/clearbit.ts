import type { Service } from '../model/service.ts'

/** Secret API keys are `sk_` and 32 hex digits, as samples look; the name of the service must stand near. */
export const clearbit = {
  id: 'clearbit',
  name: 'Clearbit',
  docs: 'https://dashboard.clearbit.com/docs',
  hosts: ['person.clearbit.com', 'company.clearbit.com'],
  keys: {
    'clearbit-secret-key': {
      name: 'Clearbit secret API key',
      shape: ['sk_', { hex: 32 }],
      beside: [
        { named: '*clearbit_api_key' },
        { named: '*clearbit_key' },
        { named: '*clearbit_secret_key' },
        { named: '*clearbit_secret' },
        { named: '*clearbit_token' },
        { named: '*clearbit_api_token' },
        { word: 'clearbit', within: 200 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }, { basic: '{key}:' }],
      manual: { page: 'https://dashboard.clearbit.com/api', steps: ['API', 'Roll the key'] },
      reach: 'Looks people and companies up at the owner’s cost.',
    },
  },
} as const satisfies Service
