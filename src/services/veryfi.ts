import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/**
 * Client secrets: no page says how long; 160 to 220 letters and digits are looked at. API keys: 32 hexadecimal digits, as
 * samples look.
 */
export const veryfi = {
  id: 'veryfi',
  name: 'Veryfi',
  docs: 'https://docs.veryfi.com/',
  hosts: ['api.veryfi.com'],
  keys: {
    'veryfi-client-secret': {
      name: 'Veryfi client secret',
      shape: [{ base62: [160, 220] }],
      beside: secretNames('veryfi'),
      manual: {
        page: 'https://docs.veryfi.com/',
        steps: ['Find where the client secret was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes documents of the account.',
    },
    'veryfi-api-key': {
      name: 'Veryfi API key',
      shape: [{ hex: 32 }],
      beside: [{ named: '*veryfi_api_key' }, { named: '*veryfi_key' }, { word: 'api.veryfi.com', within: 160 }],
      manual: { page: 'https://docs.veryfi.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'With user name and client id: reads and changes documents.',
    },
  },
} as const satisfies Service
