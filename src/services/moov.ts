import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** API keys: 32 characters of URL-safe base64, as samples look. */
export const moov = {
  id: 'moov',
  name: 'Moov',
  docs: 'https://docs.moov.io/',
  hosts: ['api.moov.io'],
  keys: {
    'moov-api-key': {
      name: 'Moov API key',
      shape: [{ base64url: 32 }],
      beside: [...secretNames('moov'), { word: 'api.moov.io', within: 160 }],
      manual: { page: 'https://docs.moov.io/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads accounts and payments, and may move money.',
    },
  },
} as const satisfies Service
