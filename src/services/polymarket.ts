import type { Service } from '../model/service.ts'

/** Credentials of the order book: a key (a UUID), a secret (44 characters of URL-safe base64) and a passphrase (64 hexadecimal digits). */
export const polymarket = {
  id: 'polymarket',
  name: 'Polymarket',
  docs: 'https://docs.polymarket.com/developers/CLOB/authentication',
  hosts: ['clob.polymarket.com', 'gamma-api.polymarket.com', 'docs.polymarket.com'],
  keys: {
    'polymarket-api-secret': {
      name: 'Polymarket API secret',
      shape: [{ base64url: 43 }, '='],
      beside: [
        { named: '*polymarket_secret' },
        { named: '*polymarket_api_secret' },
        { named: '*poly_api_secret' },
        { named: '*clob_secret' },
        { named: '*poly_secret' },
        { named: '*clob_api_secret' },
      ],
      access: 'write',
      manual: {
        page: 'https://docs.polymarket.com/developers/CLOB/authentication',
        steps: ['Find where the key was made', 'End it there, and make another'],
      },
      reach: 'With its key: places and cancels orders of an account.',
    },
    'polymarket-api-passphrase': {
      name: 'Polymarket API passphrase',
      shape: [{ hex: 64 }],
      beside: [
        { named: '*polymarket_passphrase' },
        { named: '*polymarket_api_passphrase' },
        { named: '*poly_passphrase' },
        { named: '*clob_passphrase' },
        { named: '*clob_pass_phrase' },
        { named: '*poly_api_passphrase' },
      ],
      access: 'write',
      manual: {
        page: 'https://docs.polymarket.com/developers/CLOB/authentication',
        steps: ['Find where the key was made', 'End it there, and make another'],
      },
      reach: 'With its key and secret: places and cancels orders of an account.',
    },
  },
} as const satisfies Service
