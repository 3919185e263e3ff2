import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/** API keys are encrypted for their reader: 32 hexadecimal digits of salt, `-`, and the id of tenant and key, of no fixed length. */
export const budibase = {
  id: 'budibase',
  name: 'Budibase',
  docs: 'https://docs.budibase.com/',
  hosts: [],
  selfHosted: true,
  keys: {
    'budibase-api-key': {
      name: 'Budibase API key',
      source:
        'https://github.com/Budibase/budibase/blob/03df57d077254c9e99c858c63bb20216a2b4ec17/packages/backend-core/src/security/encryption.ts',
      shapes: [[{ hex: 32 }, '-', { hex: [64, 240] }], [{ hex: [32, 130] }]],
      beside: named(
        ['budibase', 'budi', 'bb_internal'],
        [
          '_api_key',
          '_internal_api_key',
          '_key',
          '_token',
          '_api_token',
          '_access_token',
          '_secret',
          '_api_secret',
          '_access_key',
        ],
      ),
      carriers: [{ header: 'x-budibase-api-key', value: '{key}' }],
      manual: {
        page: 'https://docs.budibase.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes apps of the server.',
    },
  },
} as const satisfies Service
