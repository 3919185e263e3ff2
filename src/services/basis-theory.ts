import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/**
 * Private API keys: `key_`, where and what for (`us_pvt_`, `test_us_pvt_`), 22 letters and digits and in newer ones `.` and 32
 * hexadecimal digits, as samples look; the oldest are `key_` and 22 letters and digits, as its own library’s first page has
 * one.
 */
export const basisTheory = {
  id: 'basis-theory',
  name: 'Basis Theory',
  docs: 'https://developers.basistheory.com/docs/api/authentication',
  hosts: ['api.basistheory.com', 'api.test.basistheory.com'],
  keys: {
    'basis-theory-api-key': {
      name: 'Basis Theory private API key',
      shapes: [
        [
          'key_',
          { oneOf: ['prod_us_pvt_', 'test_us_pvt_', 'dev_us_pvt_', 'us_pvt_', 'prod_eu_pvt_', 'test_eu_pvt_', 'eu_pvt_'] },
          { base62: [20, 30] },
          '.',
          { hex: 32 },
        ],
        [
          'key_',
          { oneOf: ['prod_us_pvt_', 'test_us_pvt_', 'dev_us_pvt_', 'us_pvt_', 'prod_eu_pvt_', 'test_eu_pvt_', 'eu_pvt_'] },
          { base62: [20, 30] },
        ],
      ],
      carriers: [{ header: 'BT-API-KEY', value: '{key}' }],
      manual: {
        page: 'https://portal.basistheory.com/applications',
        steps: ['Open the application', 'Rotate or delete the key'],
      },
      reach: 'Reads tokens of card data, as its application may.',
    },
    'basis-theory-old-api-key': {
      name: 'Basis Theory API key (older form)',
      source: 'https://github.com/Basis-Theory/basis-theory-js/blob/014ddd7946582f9a04eb900f1f1416ecf7484e69/README.md',
      shape: ['key_', { base62: 22 }],
      beside: [
        ...apiKeyNames('basis_theory'),
        { named: '*basis_theory_private_key' },
        ...apiKeyNames('bt'),
        { named: '*bt_private_key' },
      ],
      carriers: [{ header: 'BT-API-KEY', value: '{key}' }],
      manual: {
        page: 'https://portal.basistheory.com/applications',
        steps: ['Open the application', 'Rotate or delete the key'],
      },
      reach: 'Reads tokens of card data, as its application may.',
    },
  },
} as const satisfies Service
