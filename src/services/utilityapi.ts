import type { Service } from '../model/service.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const utilityapi = {
  id: 'utilityapi',
  name: 'UtilityAPI',
  docs: 'https://utilityapi.com/docs',
  hosts: ['utilityapi.com'],
  keys: {
    'utilityapi-api-key': {
      name: 'UtilityAPI API key',
      shape: [{ hex: 32 }],
      beside: [
        { named: '*utilityapi_token' },
        { named: '*utilityapi_access_token' },
        { named: '*utilityapi_key' },
        { named: '*utilityapi_pat' },
        { named: '*utilityapi_personal_access_token' },
        { named: '*utilityapi_auth_token' },
        { word: 'utilityapi.com', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://utilityapi.com/docs',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads what a home or a plant uses and makes.',
    },
  },
} as const satisfies Service
