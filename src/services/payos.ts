import type { Service } from '../model/service.ts'
import { uuid } from '../model/uuid.ts'

/** Checksum keys: 64 hexadecimal digits, as samples look. API keys: a UUID, as samples look. */
export const payos = {
  id: 'payos',
  name: 'payOS',
  docs: 'https://payos.vn/docs/',
  hosts: ['api-merchant.payos.vn'],
  keys: {
    'payos-checksum-key': {
      name: 'payOS checksum key',
      shape: [{ hex: 64 }],
      beside: [{ named: '*payos_checksum_key' }, { word: 'api-merchant.payos.vn', within: 160 }],
      manual: {
        page: 'https://payos.vn/docs/',
        steps: ['Find where the checksum key was made', 'End it there, and make another'],
      },
      reach: 'Lets anyone send notices that look like the service’s.',
    },
    'payos-api-key': {
      name: 'payOS API key',
      shape: uuid,
      beside: [{ named: '*payos_api_key' }, { word: 'api-merchant.payos.vn', within: 160 }],
      carriers: [{ header: 'x-api-key', value: '{key}' }],
      manual: { page: 'https://payos.vn/docs/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Takes and refunds payments, and reads those who paid.',
    },
  },
} as const satisfies Service
