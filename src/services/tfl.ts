import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const tfl = {
  id: 'tfl',
  name: 'Transport for London',
  docs: 'https://api-portal.tfl.gov.uk/',
  hosts: ['api.tfl.gov.uk'],
  keys: {
    'tfl-api-key': {
      name: 'Transport for London API key',
      shape: [{ hex: 32 }],
      beside: [
        { named: '*tfl_app_key' },
        ...apiKeyNames('tfl'),
        { named: '*tfl_app_app_key' },
        { named: '*tfl_app_api_key' },
        { named: '*tfl_app_token' },
        { named: '*tfl_app_api_token' },
        { named: '*tfl_app_access_token' },
        { named: '*tfl_app_secret' },
        { named: '*tfl_app_api_secret' },
        { named: '*tfl_app_access_key' },
        { word: 'api.tfl.gov.uk', within: 160 },
      ],
      carriers: [{ query: 'app_key' }],
      manual: {
        page: 'https://api-portal.tfl.gov.uk/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
