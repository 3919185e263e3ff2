import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 30 to 60 letters and digits are looked at; no page says how many. */
export const dynadot = {
  id: 'dynadot',
  name: 'Dynadot',
  docs: 'https://www.dynadot.com/domain/api-document',
  hosts: ['api.dynadot.com'],
  keys: {
    'dynadot-api-key': {
      name: 'Dynadot API key',
      shape: [{ base62: [30, 60] }],
      beside: [...apiKeyNames('dynadot')],
      carriers: [{ query: 'key' }],
      access: 'full',
      manual: {
        page: 'https://www.dynadot.com/domain/api-document',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Buys, moves and changes domains and their DNS.',
    },
  },
} as const satisfies Service
