import type { Service } from '../model/service.ts'

/** API keys: no page says how long; 10 to 20 letters and digits are looked at. */
export const meteomatics = {
  id: 'meteomatics',
  name: 'Meteomatics',
  docs: 'https://www.meteomatics.com/en/api/',
  hosts: ['api.meteomatics.com'],
  keys: {
    'meteomatics-api-key': {
      name: 'Meteomatics API key',
      shape: [{ base62: [10, 20] }],
      beside: [
        { named: '*meteomatics_password' },
        { named: '*meteomatics_pass' },
        { named: '*meteomatics_passwd' },
        { named: '*meteomatics_pwd' },
        { named: '*meteomatics_api_password' },
      ],
      manual: {
        page: 'https://www.meteomatics.com/en/api/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
