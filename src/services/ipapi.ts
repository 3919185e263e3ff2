import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const ipapi = {
  id: 'ipapi',
  name: 'ipapi',
  docs: 'https://ipapi.com/documentation',
  hosts: ['api.ipapi.com'],
  keys: {
    'ipapi-api-key': {
      name: 'ipapi API key',
      shape: [{ hex: 32 }],
      beside: [
        { named: '*ipapi_key' },
        { named: '*ipapi_token' },
        { named: '*ipapi_access_token' },
        { named: '*ipapi_secret' },
        { named: '*ipapi_access_key' },
        ...apiKeyNames('ip_api_com'),
        { word: 'api.ipapi.com', within: 160 },
      ],
      manual: {
        page: 'https://ipapi.com/documentation',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s credit of look-ups.',
    },
  },
} as const satisfies Service
