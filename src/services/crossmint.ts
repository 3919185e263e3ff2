import type { Service } from '../model/service.ts'

/** API keys: `sk_production_` or `sk_staging_` and 80 to 300 letters and digits, as samples look. */
export const crossmint = {
  id: 'crossmint',
  name: 'Crossmint',
  docs: 'https://docs.crossmint.com/',
  hosts: ['www.crossmint.com', 'staging.crossmint.com'],
  keys: {
    'crossmint-api-key': {
      name: 'Crossmint API key',
      shape: [{ oneOf: ['sk_production_', 'sk_staging_'] }, { base62: [80, 300] }],
      carriers: [{ header: 'X-API-KEY', value: '{key}' }],
      manual: {
        page: 'https://docs.crossmint.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Makes wallets and tokens of the project, and spends its credit.',
    },
  },
} as const satisfies Service
