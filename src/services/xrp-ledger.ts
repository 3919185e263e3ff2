import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

const beside = named(
  ['xrpl', 'xrp', 'ripple', 'xrp_ledger'],
  ['_seed', '_secret', '_wallet_seed', '_wallet_secret', '_account_secret', '_private_key'],
)
const seed = {
  manual: {
    page: 'https://xrpl.org/docs/concepts/accounts/cryptographic-keys',
    steps: ['Set another regular key and disable the master key', 'Move everything to a new account'],
  },
  reach: 'Spends everything that the wallet holds, for ever: there is no way to end it.',
} as const

/**
 * Seeds: `s` and 28 characters of base 58; seeds for Ed25519: `sEd` and 28 characters of base 58, as the tests of its own SDK
 * have.
 */
export const xrpLedger = {
  id: 'xrp-ledger',
  name: 'XRP Ledger account',
  docs: 'https://xrpl.org/docs/concepts/accounts/cryptographic-keys',
  hosts: [],
  selfHosted: true,
  keys: {
    'xrp-ledger-seed': {
      name: 'XRP Ledger account seed',
      source: 'https://github.com/XRPLF/xrpl.js/blob/main/packages/ripple-keypairs/test/fixtures/api.json',
      shape: ['s', { base58: 28 }],
      beside,
      ...seed,
    },
    'xrp-ledger-ed25519-seed': {
      name: 'XRP Ledger account seed (Ed25519)',
      source: 'https://github.com/XRPLF/xrpl.js/blob/main/packages/ripple-keypairs/test/fixtures/api.json',
      shape: ['sEd', { base58: 28 }],
      beside: [...beside, { named: '*seed' }, { named: '*wallet_secret' }],
      ...seed,
    },
  },
} as const satisfies Service
