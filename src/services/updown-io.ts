import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 20 letters and digits, as samples look. */
export const updownIo = {
  id: 'updown-io',
  name: 'updown.io',
  docs: 'https://updown.io/api',
  hosts: ['updown.io'],
  keys: {
    'updown-io-api-key': {
      name: 'updown.io API key',
      shape: [{ base62: 20 }],
      beside: [...apiKeyNames('updown', 'updown_io'), { word: 'updown.io', within: 160 }],
      carriers: [{ header: 'X-API-KEY', value: '{key}' }, { query: 'api-key' }],
      manual: { page: 'https://updown.io/api', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads what is watched, and changes it.',
    },
  },
} as const satisfies Service
