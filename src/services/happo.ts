import type { Service } from '../model/service.ts'

/** API keys: no page says how long; 20 to 64 hexadecimal digits are looked at. */
export const happo = {
  id: 'happo',
  name: 'Happo',
  docs: 'https://docs.happo.io/',
  hosts: ['happo.io'],
  keys: {
    'happo-api-key': {
      name: 'Happo API key',
      shape: [{ hex: [20, 64] }],
      beside: [
        { named: '*happo_secret' },
        { named: '*happo_client_secret' },
        { named: '*happo_api_secret' },
        { named: '*happo_app_secret' },
      ],
      manual: { page: 'https://docs.happo.io/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Runs tests at the owner’s cost, and reads their results.',
    },
  },
} as const satisfies Service
