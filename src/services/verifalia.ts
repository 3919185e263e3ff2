import type { Service } from '../model/service.ts'

/** API keys: no page says how long; 20 to 64 letters and digits are looked at. */
export const verifalia = {
  id: 'verifalia',
  name: 'Verifalia',
  docs: 'https://verifalia.com/developers',
  hosts: ['api.verifalia.com'],
  keys: {
    'verifalia-api-key': {
      name: 'Verifalia API key',
      shape: [{ base62: [20, 64] }],
      beside: [
        { named: '*verifalia_password' },
        { named: '*verifalia_pass' },
        { named: '*verifalia_passwd' },
        { named: '*verifalia_pwd' },
        { named: '*verifalia_api_password' },
        { named: '*verifalia_api_key' },
      ],
      manual: {
        page: 'https://verifalia.com/developers',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s credit of look-ups.',
    },
  },
} as const satisfies Service
