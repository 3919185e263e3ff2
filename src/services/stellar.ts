import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/** Secret seeds: base 32 of the kind, 32 bytes and a CRC-16, 56 characters of which the first is `S` and the second up to `D`. */
export const stellar = {
  id: 'stellar',
  name: 'Stellar account',
  docs: 'https://developers.stellar.org/docs/learn/fundamentals/transactions/signatures-multisig',
  hosts: ['horizon.stellar.org'],
  selfHosted: true,
  keys: {
    'stellar-secret-seed': {
      name: 'Stellar account secret seed',
      source: 'https://github.com/stellar/stellar-protocol/blob/0b2754e08684789c09b022e3e8b644501916fc23/ecosystem/sep-0023.md',
      shape: [{ oneOf: ['SA', 'SB', 'SC', 'SD'] }, { base32: 54 }],
      check: 'crc16',
      beside: [
        ...named(
          [
            'stellar',
            'xlm',
            'soroban',
            'horizon',
            'stellar_issuer',
            'stellar_distributor',
            'issuer',
            'distributor',
            'pi_wallet',
            'pi_network',
            'pi_wallet_private',
          ],
          ['_secret', '_secret_seed', '_seed', '_private_key', '_wallet_private_seed'],
        ),
        { named: '*secret_seed' },
      ],
      manual: {
        page: 'https://developers.stellar.org/docs/learn/fundamentals/transactions/signatures-multisig',
        steps: ['Add another signer and take this one’s weight away', 'Move everything to a new account'],
      },
      reach: 'Spends everything that the wallet holds, for ever: there is no way to end it.',
    },
  },
} as const satisfies Service
