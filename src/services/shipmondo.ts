import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, as samples look. */
export const shipmondo = {
  id: 'shipmondo',
  name: 'Shipmondo',
  docs: 'https://app.shipmondo.com/api/',
  hosts: ['app.shipmondo.com'],
  keys: {
    'shipmondo-api-key': {
      name: 'Shipmondo API key',
      shape: uuid,
      beside: [...apiKeyNames('shipmondo')],
      manual: {
        page: 'https://app.shipmondo.com/api/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'With its user: makes shipments.',
    },
  },
} as const satisfies Service
