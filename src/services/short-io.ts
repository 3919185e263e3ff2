import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** Secret keys: `sk_` and 16 letters and digits, as those of others are, so that a name is asked for. */
export const shortIo = {
  id: 'short-io',
  name: 'Short.io',
  docs: 'https://developers.short.io/docs/getting-started-with-the-api',
  hosts: ['api.short.io', 'app.short.io'],
  keys: {
    'short-io-secret-key': {
      name: 'Short.io secret key',
      shape: ['sk_', { base62: [16, 20] }],
      beside: [...apiKeyNames('shortio', 'short_io', 'short_cm'), { word: 'api.short.io', within: 160 }],
      carriers: [{ header: 'authorization', value: '{key}' }],
      access: 'write',
      manual: { page: 'https://app.short.io/', steps: ['Find where the key was made', 'End it there, and make another'] },
      reach: 'Reads, makes and changes the links of the account.',
    },
  },
} as const satisfies Service
