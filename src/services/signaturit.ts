import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: 86 letters and digits, as samples look. */
export const signaturit = {
  id: 'signaturit',
  name: 'Signaturit',
  docs: 'https://docs.signaturit.com/',
  hosts: ['api.signaturit.com', 'api.sandbox.signaturit.com'],
  keys: {
    'signaturit-api-key': {
      name: 'Signaturit API key',
      shape: [{ base62: 86 }],
      beside: [...tokenNames('signaturit'), { word: 'api.signaturit.com', within: 160 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://docs.signaturit.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and sends documents to be signed.',
    },
  },
} as const satisfies Service
