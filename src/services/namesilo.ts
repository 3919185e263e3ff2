import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 20 to 32 hexadecimal digits in samples. */
export const namesilo = {
  id: 'namesilo',
  name: 'NameSilo',
  docs: 'https://www.namesilo.com/api-reference',
  hosts: ['www.namesilo.com'],
  keys: {
    'namesilo-api-key': {
      name: 'NameSilo API key',
      shapes: [[{ hex: [20, 32] }], [{ base36: [20, 32] }]],
      beside: [...apiKeyNames('namesilo', 'name_silo')],
      carriers: [{ query: 'key' }],
      access: 'full',
      manual: {
        page: 'https://www.namesilo.com/api-reference',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Buys, moves and changes domains and their DNS.',
    },
  },
} as const satisfies Service
