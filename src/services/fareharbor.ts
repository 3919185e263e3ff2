import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, as samples look. */
export const fareharbor = {
  id: 'fareharbor',
  name: 'FareHarbor',
  docs: 'https://github.com/FareHarbor/fareharbor-docs',
  hosts: ['fareharbor.com'],
  keys: {
    'fareharbor-api-key': {
      name: 'FareHarbor API key',
      shape: uuid,
      beside: [...apiKeyNames('fareharbor', 'fareharbor_app', 'fareharbor_user')],
      carriers: [{ header: 'X-FareHarbor-API-App', value: '{key}' }],
      manual: {
        page: 'https://github.com/FareHarbor/fareharbor-docs',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'With the user’s key: reads and changes bookings.',
    },
  },
} as const satisfies Service
