import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** POS keys: 32 hexadecimal digits, also as a UUID, as samples look. */
export const barion = {
  id: 'barion',
  name: 'Barion',
  docs: 'https://docs.barion.com/',
  hosts: ['api.barion.com', 'api.test.barion.com'],
  keys: {
    'barion-pos-key': {
      name: 'Barion POS key',
      shapes: [[{ hex: 32 }], uuid],
      beside: [...apiKeyNames('barion', 'barion_pos', 'barion_poskey')],
      carriers: [{ header: 'x-pos-key', value: '{key}' }],
      manual: { page: 'https://docs.barion.com/', steps: ['Find where the POS key was made', 'End it there, and make another'] },
      reach: 'Starts and refunds payments of the shop.',
    },
  },
} as const satisfies Service
