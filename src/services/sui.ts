import type { Service } from '../model/service.ts'

/** Private keys: `suiprivkey1` and 59 small letters and digits (bech32 of 33 bytes), says SIP 15. */
export const sui = {
  id: 'sui',
  name: 'Sui wallet',
  docs: 'https://docs.sui.io/concepts/cryptography/transaction-auth/keys-addresses',
  hosts: [],
  selfHosted: true,
  keys: {
    'sui-private-key': {
      name: 'Sui wallet private key',
      source: 'https://github.com/sui-foundation/sips/blob/main/sips/sip-15.md',
      shape: ['suiprivkey1', { base36: 59 }],
      manual: {
        page: 'https://docs.sui.io/concepts/cryptography/transaction-auth/keys-addresses',
        steps: ['Move everything to a new wallet now', 'Give packages that it may upgrade to the new one'],
      },
      reach: 'Spends everything that the wallet holds, for ever: there is no way to end it.',
    },
  },
} as const satisfies Service
