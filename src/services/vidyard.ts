import type { Service } from '../model/service.ts'

/** API keys: no page says how long; 20 to 40 characters of URL-safe base64 are looked at. */
export const vidyard = {
  id: 'vidyard',
  name: 'Vidyard',
  docs: 'https://knowledge.vidyard.com/',
  hosts: ['api.vidyard.com'],
  keys: {
    'vidyard-api-key': {
      name: 'Vidyard API key',
      shape: [{ base64url: [20, 40] }],
      beside: [
        { named: '*vidyard_token' },
        { named: '*vidyard_api_token' },
        { named: '*vidyard_access_token' },
        { named: '*vidyard_api_key' },
        { named: '*vidyard_key' },
        { named: '*vidyard_pat' },
        { named: '*vidyard_personal_access_token' },
        { named: '*vidyard_auth_token' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://knowledge.vidyard.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads, writes and deletes files of the account.',
    },
  },
} as const satisfies Service
