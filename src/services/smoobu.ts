import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 24 to 64 letters and digits are looked at; no page says how many. */
export const smoobu = {
  id: 'smoobu',
  name: 'Smoobu',
  docs: 'https://docs.smoobu.com/',
  hosts: ['login.smoobu.com'],
  keys: {
    'smoobu-api-key': {
      name: 'Smoobu API key',
      shape: [{ base62: [24, 64] }],
      beside: [...apiKeyNames('smoobu')],
      carriers: [{ header: 'Api-Key', value: '{key}' }],
      manual: { page: 'https://docs.smoobu.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads guests, changes reservations.',
    },
  },
} as const satisfies Service
