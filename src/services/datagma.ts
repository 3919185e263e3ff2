import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 16 to 64 letters and digits are looked at; no page says how many. */
export const datagma = {
  id: 'datagma',
  name: 'Datagma',
  docs: 'https://datagmaapi.readme.io/',
  hosts: ['gateway.datagma.net'],
  keys: {
    'datagma-api-key': {
      name: 'Datagma API key',
      shape: [{ base62: [16, 64] }],
      beside: [...apiKeyNames('datagma')],
      carriers: [{ query: 'apiId' }],
      manual: {
        page: 'https://datagmaapi.readme.io/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Looks up people and companies at the owner’s cost.',
    },
  },
} as const satisfies Service
