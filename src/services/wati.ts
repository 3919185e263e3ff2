import { jsonWebToken } from '../model/json-web-token.ts'
import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: JSON Web Tokens, as samples look. */
export const wati = {
  id: 'wati',
  name: 'WATI',
  docs: 'https://docs.wati.io/',
  hosts: ['live-server.wati.io', 'live-mt-server.wati.io'],
  keys: {
    'wati-api-key': {
      name: 'WATI API key',
      shape: jsonWebToken,
      check: 'jwt',
      beside: tokenNames('wati'),
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://docs.wati.io/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Sends messages at the owner’s cost.',
    },
  },
} as const satisfies Service
