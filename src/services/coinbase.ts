import type { Service } from '../model/service.ts'

/**
 * Secrets of CDP keys are 64 bytes of Ed25519 in base64, or a PEM block, which the description of private keys has: the issuer’s own
 * library reads both. Keys of the exchange have a secret of 64 bytes and a passphrase; those from before CDP 32 letters and digits.
 * No page gives the layouts of these two.
 */
export const coinbase = {
  id: 'coinbase',
  name: 'Coinbase',
  docs: 'https://docs.cdp.coinbase.com/get-started/authentication/cdp-api-keys',
  hosts: ['api.coinbase.com', 'api.cdp.coinbase.com', 'api.exchange.coinbase.com'],
  keys: {
    'coinbase-cdp-key-secret': {
      name: 'Coinbase CDP API key secret',
      source:
        'https://github.com/coinbase/cdp-sdk/blob/0c183ee05cb8a38e8c324a07f04e10a4e7cfdb11/typescript/src/auth/utils/jwt.ts',
      shape: [{ base64: 86 }, '=='],
      beside: [
        { named: '*cdp_api_key_secret' },
        { named: '*cdp_key_secret' },
        { named: '*cdp_api_key_private_key' },
        { named: '*coinbase_cdp_secret' },
        { named: '*coinbase_api_key_secret' },
        { named: '*cdp_wallet_secret' },
        { named: 'privateKey', in: '**/cdp_api_key*.json' },
      ],
      manual: {
        page: 'https://portal.cdp.coinbase.com/projects/api-keys',
        steps: ['API Keys, open the menu of the key', 'Delete API key'],
      },
      reach: 'With its key id: trades and moves money, as far as its permissions go.',
    },
    'coinbase-exchange-secret': {
      name: 'Coinbase Exchange API secret',
      shape: [{ base64: 86 }, '=='],
      beside: [
        { named: '*coinbase_api_secret' },
        { named: '*coinbase_pro_api_secret' },
        { named: '*coinbase_exchange_secret' },
        { named: '*coinbase_exchange_api_secret' },
        { named: '*coinbase_pro_secret' },
        { named: '*coinbase_prime_secret' },
        { named: '*cb_access_secret' },
        { named: '*gdax_api_secret' },
      ],
      manual: { page: 'https://exchange.coinbase.com/apikeys', steps: ['API settings', 'Revoke the key'] },
      reach: 'With its key and passphrase: trades, and withdraws if it may.',
    },
    'coinbase-legacy-api-secret': {
      name: 'Coinbase API secret (old form)',
      shape: [{ base62: 32 }],
      beside: [
        { named: '*coinbase_api_secret' },
        { named: '*coinbase_secret' },
        { named: '*coinbase_secret_key' },
        { named: '*coinbase_api_secret_key' },
      ],
      manual: { page: 'https://www.coinbase.com/settings/api', steps: ['Settings, API', 'Delete the key'] },
      reach: 'With its key: reads accounts and sends money, as far as its permissions go.',
    },
  },
} as const satisfies Service
