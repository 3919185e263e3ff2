import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, as samples look. */
export const govee = {
  id: 'govee',
  name: 'Govee',
  docs: 'https://developer.govee.com/',
  hosts: ['openapi.api.govee.com', 'developer-api.govee.com'],
  keys: {
    'govee-api-key': {
      name: 'Govee API key',
      shape: uuid,
      beside: [...apiKeyNames('govee'), { word: 'openapi.api.govee.com', within: 160 }],
      carriers: [{ header: 'Govee-API-Key', value: '{key}' }],
      manual: {
        page: 'https://developer.govee.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads devices of the owner, and controls them.',
    },
  },
} as const satisfies Service
