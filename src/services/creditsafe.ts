import type { Service } from '../model/service.ts'

/** API keys: no page says how long; 12 to 40 letters, digits and `_` are looked at. */
export const creditsafe = {
  id: 'creditsafe',
  name: 'Creditsafe',
  docs: 'https://doc.creditsafe.com/',
  hosts: ['connect.creditsafe.com'],
  keys: {
    'creditsafe-api-key': {
      name: 'Creditsafe API key',
      shape: [{ word: [12, 40] }],
      beside: [
        { named: '*creditsafe_password' },
        { named: '*creditsafe_pass' },
        { named: '*creditsafe_passwd' },
        { named: '*creditsafe_pwd' },
        { named: '*creditsafe_api_password' },
      ],
      manual: {
        page: 'https://doc.creditsafe.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s credit of look-ups.',
    },
  },
} as const satisfies Service
