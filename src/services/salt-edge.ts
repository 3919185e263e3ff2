import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** API keys: 43 characters of URL-safe base64, as samples look. */
export const saltEdge = {
  id: 'salt-edge',
  name: 'Salt Edge',
  docs: 'https://docs.saltedge.com/',
  hosts: ['www.saltedge.com'],
  keys: {
    'salt-edge-api-key': {
      name: 'Salt Edge API key',
      shape: [{ base64url: 43 }],
      beside: [...secretNames('saltedge'), { word: 'www.saltedge.com', within: 160 }],
      carriers: [{ header: 'Secret', value: '{key}' }],
      manual: {
        page: 'https://docs.saltedge.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads accounts and payments, and may move money.',
    },
  },
} as const satisfies Service
