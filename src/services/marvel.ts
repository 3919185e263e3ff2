import type { Service } from '../model/service.ts'

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
      beside: [
        { named: '*marvel_private_key' },
        { named: '*marvel_private_api_key' },
        { named: '*marvel_secret' },
        { named: '*marvel_private' },
        { named: '*marvel_secret_key' },
        { named: '*marvel_api_private_key' },
        { named: '*marvel_api_private_api_key' },
        { named: '*marvel_api_secret' },
        { named: '*marvel_api_private' },
        { named: '*marvel_api_secret_key' },
        { named: '*marvel_comics_private_key' },
        { named: '*marvel_comics_private_api_key' },
        { named: '*marvel_comics_secret' },
        { named: '*marvel_comics_private' },
        { named: '*marvel_comics_secret_key' },
      ],
      access: 'read',
      manual: { page: 'https://developer.marvel.com/account', steps: ['My developer account', 'Ask for new keys'] },
      reach: 'With its public key: uses the owner’s quota.',
    },
  },
} as const satisfies Service
