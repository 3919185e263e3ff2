import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/**
 * Extended private keys: `xprv`, in test networks `tprv`, and 107 characters of base 58 that end in Bitcoin’s checksum, says BIP 32;
 * the other four prefixes are those of wallets that write the kind of address into it. Private keys of wallets (WIF): `K` or `L` and 51
 * characters of base 58 with the same checksum.
 */
export const bitcoin = {
  id: 'bitcoin',
  name: 'Bitcoin wallet',
  docs: 'https://developer.bitcoin.org/devguide/wallets.html',
  hosts: [],
  selfHosted: true,
  keys: {
    'bitcoin-extended-key': {
      name: 'Bitcoin wallet extended private key',
      source: 'https://github.com/bitcoin/bips/blob/01c5e719d37db378ed25fc2e6b46cd437c230004/bip-0032.mediawiki',
      shape: [{ oneOf: ['xprv', 'tprv', 'yprv', 'zprv', 'uprv', 'vprv'] }, { base58: 107 }],
      check: 'base58check',
      manual: {
        page: 'https://developer.bitcoin.org/devguide/wallets.html',
        steps: ['Move everything to a new wallet now', 'Never use the old addresses again'],
      },
      reach: 'Spends everything that the wallet holds, for ever: there is no way to end it.',
    },
    'bitcoin-wif-key': {
      name: 'Bitcoin wallet private key (WIF)',
      source: 'https://developer.bitcoin.org/devguide/wallets.html',
      shape: [{ oneOf: ['K', 'L'] }, { base58: 51 }],
      check: 'base58check',
      beside: [
        ...named(['bitcoin', 'btc', 'wif', 'wallet', 'litecoin'], ['_private_key', '_wif', '_key']),
        { named: '*wif' },
        { named: '*private_key' },
        { named: '*privkey' },
      ],
      manual: {
        page: 'https://developer.bitcoin.org/devguide/wallets.html',
        steps: ['Move everything to a new wallet now', 'Never use the old addresses again'],
      },
      reach: 'Spends everything that the wallet holds, for ever: there is no way to end it.',
    },
  },
} as const satisfies Service
