import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, as samples look. */
export const prodigi = {
  id: 'prodigi',
  name: 'Prodigi',
  docs: 'https://www.prodigi.com/print-api/docs/',
  hosts: ['api.prodigi.com', 'api.sandbox.prodigi.com'],
  keys: {
    'prodigi-api-key': {
      name: 'Prodigi API key',
      shape: uuid,
      beside: [...apiKeyNames('prodigi'), { word: 'api.prodigi.com', within: 160 }],
      carriers: [{ header: 'X-API-Key', value: '{key}' }],
      manual: {
        page: 'https://www.prodigi.com/print-api/docs/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads orders and customers of the shop, and changes them.',
    },
  },
} as const satisfies Service
