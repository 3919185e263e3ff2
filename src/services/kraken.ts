import type { Service } from '../model/service.ts'

/**
 * A key of 56 characters and a private key of 64 bytes in base64: the support article about signing shows a pair.
 */
export const kraken = {
  id: 'kraken',
  name: 'Kraken',
  docs: 'https://docs.kraken.com/api/docs/guides/spot-rest-auth',
  hosts: ['api.kraken.com'],
  keys: {
    'kraken-private-key': {
      name: 'Kraken private API key',
      source:
        'https://support.kraken.com/hc/en-us/articles/360029054811-What-is-the-authentication-algorithm-for-private-endpoints-',
      shape: [{ base64: 86 }, '=='],
      beside: [
        { named: '*kraken_private_key' },
        { named: '*kraken_secret' },
        { named: '*kraken_api_secret' },
        { named: '*kraken_secret_key' },
        { named: '*kraken_api_private_key' },
        { named: '*kraken_privkey' },
        { named: '*kraken_api_sign' },
        { word: 'kraken', within: 120 },
      ],
      manual: { page: 'https://pro.kraken.com/app/settings/api', steps: ['Settings, API', 'Delete the key'] },
      reach: 'With its API key: trades, and withdraws if it may.',
    },
  },
} as const satisfies Service
