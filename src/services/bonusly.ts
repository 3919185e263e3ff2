import type { Service } from '../model/service.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const bonusly = {
  id: 'bonusly',
  name: 'Bonusly',
  docs: 'https://bonusly.docs.apiary.io/',
  hosts: ['bonus.ly'],
  keys: {
    'bonusly-api-key': {
      name: 'Bonusly API key',
      shape: [{ hex: 32 }],
      beside: [
        { named: '*bonusly_token' },
        { named: '*bonusly_api_token' },
        { named: '*bonusly_access_token' },
        { named: '*bonusly_api_key' },
        { named: '*bonusly_key' },
        { named: '*bonusly_pat' },
        { named: '*bonusly_personal_access_token' },
        { named: '*bonusly_auth_token' },
        { word: 'bonus.ly', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://bonusly.docs.apiary.io/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads the data of employees and candidates.',
    },
  },
} as const satisfies Service
