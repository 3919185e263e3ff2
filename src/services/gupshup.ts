import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 32 small letters and digits, as samples look. */
export const gupshup = {
  id: 'gupshup',
  name: 'Gupshup',
  docs: 'https://docs.gupshup.io/',
  hosts: ['api.gupshup.io'],
  keys: {
    'gupshup-api-key': {
      name: 'Gupshup API key',
      shape: [{ base36: 32 }],
      beside: [...apiKeyNames('gupshup'), { word: 'api.gupshup.io', within: 160 }],
      carriers: [{ header: 'apikey', value: '{key}' }],
      manual: { page: 'https://docs.gupshup.io/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Sends messages at the owner’s cost.',
    },
  },
} as const satisfies Service
