import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: 64 hexadecimal digits, as samples look. */
export const signnow = {
  id: 'signnow',
  name: 'signNow',
  docs: 'https://docs.signnow.com/',
  hosts: ['api.signnow.com', 'api-eval.signnow.com'],
  keys: {
    'signnow-api-key': {
      name: 'signNow API key',
      shape: [{ hex: 64 }],
      beside: [
        ...tokenNames('signnow'),
        { named: '*signnow_basic_token' },
        { named: '*signnow_client_secret' },
        { word: 'api.signnow.com', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://docs.signnow.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads and sends documents to be signed.',
    },
  },
} as const satisfies Service
