import type { Service } from '../model/service.ts'

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
      beside: [
        { named: '*budibase_api_key' },
        { named: '*budibase_internal_api_key' },
        { named: '*budibase_key' },
        { named: '*budibase_token' },
        { named: '*budibase_api_token' },
        { named: '*budibase_access_token' },
        { named: '*budibase_secret' },
        { named: '*budibase_api_secret' },
        { named: '*budibase_access_key' },
        { named: '*budi_api_key' },
        { named: '*budi_internal_api_key' },
        { named: '*budi_key' },
        { named: '*budi_token' },
        { named: '*budi_api_token' },
        { named: '*budi_access_token' },
        { named: '*budi_secret' },
        { named: '*budi_api_secret' },
        { named: '*budi_access_key' },
        { named: '*bb_internal_api_key' },
        { named: '*bb_internal_internal_api_key' },
        { named: '*bb_internal_key' },
        { named: '*bb_internal_token' },
        { named: '*bb_internal_api_token' },
        { named: '*bb_internal_access_token' },
        { named: '*bb_internal_secret' },
        { named: '*bb_internal_api_secret' },
        { named: '*bb_internal_access_key' },
      ],
      carriers: [{ header: 'x-budibase-api-key', value: '{key}' }],
      manual: {
        page: 'https://docs.budibase.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes apps of the server.',
    },
  },
} as const satisfies Service
