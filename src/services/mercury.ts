import type { Service } from '../model/service.ts'

/**
 * API tokens: `secret-token:mercury_production_` or `secret-token:mercury_sandbox_`, `wma_` or `rma_`, letters and digits
 * and `_yrucrem`, as in the example of the API’s description; 30 to 60 are looked at.
 */
export const mercury = {
  id: 'mercury',
  name: 'Mercury (bank)',
  docs: 'https://docs.mercury.com/',
  hosts: ['api.mercury.com', 'api-sandbox.mercury.com'],
  keys: {
    'mercury-api-key': {
      name: 'Mercury (bank) API key',
      source: 'https://docs.mercury.com/reference',
      shape: [
        {
          oneOf: [
            'secret-token:mercury_production_wma_',
            'secret-token:mercury_production_rma_',
            'secret-token:mercury_sandbox_wma_',
            'secret-token:mercury_sandbox_rma_',
          ],
        },
        { base62: [30, 60] },
        '_yrucrem',
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }, { basic: '{key}:' }],
      manual: { page: 'https://app.mercury.com/settings/tokens', steps: ['Find the token by its name', 'Revoke it'] },
      reach: 'Reads accounts and payments, and may move money.',
    },
  },
} as const satisfies Service
