import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** API keys: 20 hexadecimal digits, as samples look. */
export const zadarma = {
  id: 'zadarma',
  name: 'Zadarma',
  docs: 'https://zadarma.com/en/support/api/',
  hosts: ['api.zadarma.com'],
  keys: {
    'zadarma-api-key': {
      name: 'Zadarma API key',
      shape: [{ hex: 20 }],
      beside: [
        ...secretNames('zadarma'),
        { named: '*zadarma_api_key' },
        { named: '*zadarma_key' },
        { word: 'api.zadarma.com', within: 160 },
      ],
      manual: {
        page: 'https://zadarma.com/en/support/api/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Sends messages at the owner’s cost.',
    },
  },
} as const satisfies Service
