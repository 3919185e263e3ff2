import type { Service } from '../model/service.ts'

/**
 * Extended private keys: `xprv` or `tprv` or `yprv` or `zprv` or `uprv` or `vprv` and 107 characters of base 58, as samples
 * look. Private key (WIF)s: `K` or `L` and 51 characters of base 58, as samples look.
 */
export const bitcoin = {
  id: 'bitcoin',
  name: 'Bitcoin wallet',
  docs: 'https://developer.bitcoin.org/devguide/wallets.html',
  hosts: ['{var.node}'],
  vars: { node: { env: 'BITCOIN_NODE_HOST' } },
  keys: {
    'bitcoin-extended-key': {
      name: 'Bitcoin wallet extended private key',
      shape: [{ oneOf: ['xprv', 'tprv', 'yprv', 'zprv', 'uprv', 'vprv'] }, { base58: 107 }],
      manual: {
        page: 'https://developer.bitcoin.org/devguide/wallets.html',
        steps: ['Move everything to a new wallet now', 'Never use the old addresses again'],
      },
      reach: 'Spends everything that the wallet holds, for ever: there is no way to end it.',
    },
    'bitcoin-wif-key': {
      name: 'Bitcoin wallet private key (WIF)',
      shape: [{ oneOf: ['K', 'L'] }, { base58: 51 }],
      beside: [
        { named: '*bitcoin_private_key' },
        { named: '*bitcoin_wif' },
        { named: '*bitcoin_key' },
        { named: '*btc_private_key' },
        { named: '*btc_wif' },
        { named: '*btc_key' },
        { named: '*wif_private_key' },
        { named: '*wif_wif' },
        { named: '*wif_key' },
        { named: '*wallet_private_key' },
        { named: '*wallet_wif' },
        { named: '*wallet_key' },
        { named: '*litecoin_private_key' },
        { named: '*litecoin_wif' },
        { named: '*litecoin_key' },
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
