import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, as samples look; secrets of older receivers have 40 hexadecimal digits. */
export const khipu = {
  id: 'khipu',
  name: 'Khipu',
  docs: 'https://docs.khipu.com/',
  hosts: ['payment-api.khipu.com', 'khipu.com'],
  keys: {
    'khipu-api-key': {
      name: 'Khipu API key',
      shapes: [uuid, [{ hex: 40 }]],
      beside: [...apiKeyNames('khipu'), { word: 'khipu.com/', within: 160 }],
      carriers: [{ header: 'x-api-key', value: '{key}' }],
      access: 'write',
      manual: { page: 'https://khipu.com/', steps: ['Find where the key was made', 'End it there, and make another'] },
      reach: 'Takes money in the name of the merchant, and reads its transactions.',
    },
  },
} as const satisfies Service
