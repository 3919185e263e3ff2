import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

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
      beside: [...apiKeyNames('capmonster'), { named: '*capmonster_client_key' }, { word: 'api.capmonster.cloud', within: 160 }],
      manual: {
        page: 'https://docs.capmonster.cloud/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s credit of requests.',
    },
  },
} as const satisfies Service
