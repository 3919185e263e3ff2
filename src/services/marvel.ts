import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/** Private keys: 40 hexadecimal digits, as samples look. */
export const marvel = {
  id: 'marvel',
  name: 'Marvel',
  docs: 'https://developer.marvel.com/documentation/authorization',
  hosts: ['gateway.marvel.com'],
  keys: {
    'marvel-private-key': {
      name: 'Marvel private key',
      shape: [{ hex: 40 }],
      beside: named(
        ['marvel', 'marvel_api', 'marvel_comics'],
        ['_private_key', '_private_api_key', '_secret', '_private', '_secret_key'],
      ),
      access: 'read',
      manual: { page: 'https://developer.marvel.com/account', steps: ['My developer account', 'Ask for new keys'] },
      reach: 'With its public key: uses the owner’s quota.',
    },
  },
} as const satisfies Service
