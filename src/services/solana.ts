import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/** Private keys: base 58 of 32 bytes and the public key to them, as the example of its page is, which are 86 to 88 characters. */
export const solana = {
  id: 'solana',
  name: 'Solana wallet',
  docs: 'https://solana.com/docs/core/accounts',
  hosts: [],
  selfHosted: true,
  keys: {
    'solana-private-key': {
      name: 'Solana wallet private key',
      source: 'https://solana.com/developers/cookbook/wallets/restore-keypair',
      shape: [{ base58: [86, 88] }],
      check: 'ed25519',
      beside: [
        ...named(
          ['solana', 'sol', 'phantom', 'wallet', 'solana_wallet', 'payer', 'keypair', 'trader', 'bot'],
          ['_private_key', '_wallet_key', '_keypair', '_key_base58'],
        ),
        { named: '*private_key' },
        { named: '*private_key_base58' },
        { named: '*secret_key_base58' },
      ],
      manual: {
        page: 'https://solana.com/docs/core/accounts',
        steps: ['Move everything to a new wallet now', 'Give programs that it may upgrade to the new one'],
      },
      reach: 'Spends everything that the wallet holds, for ever: there is no way to end it.',
    },
  },
} as const satisfies Service
