import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 64 hexadecimal digits, as samples look. */
export const packlink = {
  id: 'packlink',
  name: 'Packlink',
  docs: 'https://www.packlink.com/',
  hosts: ['api.packlink.com'],
  keys: {
    'packlink-api-key': {
      name: 'Packlink API key',
      shape: [{ hex: 64 }],
      beside: [...apiKeyNames('packlink'), { word: 'api.packlink.com', within: 160 }],
      carriers: [{ header: 'Authorization', value: '{key}' }],
      manual: { page: 'https://www.packlink.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Buys labels at the owner’s cost, and reads who gets parcels.',
    },
  },
} as const satisfies Service
