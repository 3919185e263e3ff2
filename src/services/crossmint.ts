import type { Service } from '../model/service.ts'

/**
 * API keys: `sk_production_` or `sk_staging_` and base 58 of an id and a signature, as the tests of Crossmint’s own library
 * have it; 80 to 300 characters of it are looked at.
 */
export const crossmint = {
  id: 'crossmint',
  name: 'Crossmint',
  docs: 'https://docs.crossmint.com/',
  hosts: ['www.crossmint.com', 'staging.crossmint.com'],
  keys: {
    'crossmint-api-key': {
      name: 'Crossmint API key',
      source:
        'https://github.com/Crossmint/crossmint-sdk/blob/17883a7a0d88c9f5d294c7708312e4216720349a/packages/common/base/src/apiKey/validateAPIKey.test.ts',
      shape: [{ oneOf: ['sk_production_', 'sk_staging_', 'sk_development_'] }, { base58: [80, 300] }],
      carriers: [{ header: 'X-API-KEY', value: '{key}' }],
      manual: {
        page: 'https://docs.crossmint.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Makes wallets and tokens of the project, and spends its credit.',
    },
  },
} as const satisfies Service
