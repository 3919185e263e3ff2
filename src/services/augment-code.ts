import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

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
        ...tokenNames('augment'),
        { named: '*augment_session_token' },
        ...tokenNames('augmentcode'),
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
