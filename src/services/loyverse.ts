import type { Service } from '../model/service.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const loyverse = {
  id: 'loyverse',
  name: 'Loyverse',
  docs: 'https://developer.loyverse.com/',
  hosts: ['api.loyverse.com'],
  keys: {
    'loyverse-api-key': {
      name: 'Loyverse API key',
      shape: [{ hex: 32 }],
      beside: [
        { named: '*loyverse_token' },
        { named: '*loyverse_api_token' },
        { named: '*loyverse_access_token' },
        { named: '*loyverse_api_key' },
        { named: '*loyverse_key' },
        { named: '*loyverse_pat' },
        { named: '*loyverse_personal_access_token' },
        { named: '*loyverse_auth_token' },
        { word: 'api.loyverse.com', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://developer.loyverse.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads orders and customers of the shop, and changes them.',
    },
  },
} as const satisfies Service
