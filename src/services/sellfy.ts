import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: 40 hexadecimal digits or a UUID are looked at; no page says which. */
export const sellfy = {
  id: 'sellfy',
  name: 'Sellfy',
  docs: 'https://docs.sellfy.com/',
  hosts: ['sellfy.com'],
  keys: {
    'sellfy-api-key': {
      name: 'Sellfy API key',
      shapes: [[{ hex: 40 }], uuid],
      beside: [...apiKeyNames('sellfy')],
      manual: { page: 'https://docs.sellfy.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads orders and customers.',
    },
  },
} as const satisfies Service
