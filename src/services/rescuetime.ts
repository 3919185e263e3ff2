import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: `B63` and 37 letters, digits, `_` and `-`, as samples look. */
export const rescuetime = {
  id: 'rescuetime',
  name: 'RescueTime',
  docs: 'https://www.rescuetime.com/apidoc',
  hosts: ['www.rescuetime.com'],
  keys: {
    'rescuetime-api-key': {
      name: 'RescueTime API key',
      shape: ['B63', { base64url: 37 }],
      alone: true,
      beside: [...apiKeyNames('rescuetime'), { word: 'www.rescuetime.com', within: 160 }],
      carriers: [{ query: 'key' }],
      manual: {
        page: 'https://www.rescuetime.com/apidoc',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads what its owner does at the computer.',
    },
  },
} as const satisfies Service
