import type { Service } from '../model/service.ts'

/** API keys: `private_` or `secret_` and 32 hexadecimal digits, as samples look. */
export const neverbounce = {
  id: 'neverbounce',
  name: 'NeverBounce',
  docs: 'https://developers.neverbounce.com/',
  hosts: ['api.neverbounce.com'],
  keys: {
    'neverbounce-api-key': {
      name: 'NeverBounce API key',
      shape: [{ oneOf: ['private_', 'secret_'] }, { hex: 32 }],
      beside: [
        { named: '*neverbounce_api_key' },
        { named: '*neverbounce_key' },
        { named: '*neverbounce_token' },
        { named: '*neverbounce_api_token' },
        { named: '*neverbounce_access_token' },
        { named: '*neverbounce_secret' },
        { named: '*neverbounce_api_secret' },
        { named: '*neverbounce_access_key' },
        { named: '*api_key' },
      ],
      carriers: [{ query: 'key' }],
      manual: {
        page: 'https://developers.neverbounce.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s credit of look-ups.',
    },
  },
} as const satisfies Service
