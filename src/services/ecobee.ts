import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 32 letters and digits, as samples look. */
export const ecobee = {
  id: 'ecobee',
  name: 'ecobee',
  docs: 'https://www.ecobee.com/home/developer/api/',
  hosts: ['api.ecobee.com'],
  keys: {
    'ecobee-api-key': {
      name: 'ecobee API key',
      shape: [{ base62: 32 }],
      beside: [
        ...apiKeyNames('ecobee'),
        { named: '*ecobee_application_key' },
        { named: '*ecobee_refresh_token' },
        { word: 'api.ecobee.com', within: 160 },
      ],
      manual: {
        page: 'https://www.ecobee.com/home/developer/api/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads devices of the owner, and controls them.',
    },
  },
} as const satisfies Service
