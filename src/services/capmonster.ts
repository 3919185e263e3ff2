import type { Service } from '../model/service.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const capmonster = {
  id: 'capmonster',
  name: 'CapMonster Cloud',
  docs: 'https://docs.capmonster.cloud/',
  hosts: ['api.capmonster.cloud'],
  keys: {
    'capmonster-api-key': {
      name: 'CapMonster Cloud API key',
      shape: [{ hex: 32 }],
      beside: [
        { named: '*capmonster_api_key' },
        { named: '*capmonster_key' },
        { named: '*capmonster_token' },
        { named: '*capmonster_api_token' },
        { named: '*capmonster_access_token' },
        { named: '*capmonster_secret' },
        { named: '*capmonster_api_secret' },
        { named: '*capmonster_access_key' },
        { named: '*capmonster_client_key' },
        { word: 'api.capmonster.cloud', within: 160 },
      ],
      manual: {
        page: 'https://docs.capmonster.cloud/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s credit of requests.',
    },
  },
} as const satisfies Service
