import type { Service } from '../model/service.ts'

/** API keys: 64 hexadecimal digits, as samples look. */
export const augmentCode = {
  id: 'augment-code',
  name: 'Augment Code',
  docs: 'https://docs.augmentcode.com/',
  hosts: ['*.api.augmentcode.com'],
  keys: {
    'augment-code-api-key': {
      name: 'Augment Code API key',
      shape: [{ hex: 64 }],
      beside: [
        { named: '*augment_token' },
        { named: '*augment_api_token' },
        { named: '*augment_access_token' },
        { named: '*augment_api_key' },
        { named: '*augment_key' },
        { named: '*augment_pat' },
        { named: '*augment_personal_access_token' },
        { named: '*augment_auth_token' },
        { named: '*augment_session_token' },
        { named: '*augmentcode_token' },
        { named: '*augmentcode_api_token' },
        { named: '*augmentcode_access_token' },
        { named: '*augmentcode_api_key' },
        { named: '*augmentcode_key' },
        { named: '*augmentcode_pat' },
        { named: '*augmentcode_personal_access_token' },
        { named: '*augmentcode_auth_token' },
        { named: '*augmentcode_session_token' },
        { word: 'api.augmentcode.com', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://docs.augmentcode.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses models at the owner’s cost.',
    },
  },
} as const satisfies Service
