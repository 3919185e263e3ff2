import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 40 to 64 hexadecimal digits are looked at. */
export const tookan = {
  id: 'tookan',
  name: 'Tookan',
  docs: 'https://docs.tookan.com/',
  hosts: ['api.tookanapp.com'],
  keys: {
    'tookan-api-key': {
      name: 'Tookan API key',
      shape: [{ hex: [40, 64] }],
      beside: apiKeyNames('tookan'),
      manual: { page: 'https://docs.tookan.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Buys labels at the owner’s cost, and reads who gets parcels.',
    },
  },
} as const satisfies Service
