import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/**
 * Secret keys begin with `sk_` (those for tests with `sk_test_`, as Stripe’s do, whose form they have), those of the older
 * version with `ak_live_` or `ak_test_` and 30 letters and digits, as in the examples of its reference; the lengths of the
 * former rest on samples.
 */
export const pagarme = {
  id: 'pagarme',
  name: 'Pagar.me',
  docs: 'https://docs.pagar.me/reference/autentica%C3%A7%C3%A3o-2',
  hosts: ['api.pagar.me', 'dashboard.pagar.me'],
  keys: {
    'pagarme-secret-key': {
      name: 'Pagar.me secret key',
      source: 'https://docs.pagar.me/reference/autentica%C3%A7%C3%A3o-2',
      shape: ['sk_', { base62: [16, 40] }],
      beside: [
        ...named(['pagarme', 'pagar_me'], ['_secret_key', '_api_key', '_key', '_secret', '_token', '_private_key']),
        { word: 'api.pagar.me', within: 200 },
      ],
      carriers: [{ basic: '{key}:' }],
      access: 'full',
      manual: { page: 'https://dashboard.pagar.me/', steps: ['Configurações, Chaves', 'Delete the key'] },
      reach: 'Charges cards, refunds and moves money of the account.',
    },
    'pagarme-api-key': {
      name: 'Pagar.me API key (version 4)',
      source: 'https://docs.pagar.me/v4/reference',
      shape: [{ oneOf: ['ak_live_', 'ak_test_'] }, { base62: 30 }],
      carriers: [{ basic: '{key}:x' }],
      access: 'full',
      manual: { page: 'https://dashboard.pagar.me/', steps: ['Configurações, Chaves', 'Delete the key'] },
      reach: 'Charges cards, refunds and moves money of the account.',
    },
  },
} as const satisfies Service
