import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, as samples look. */
export const piloterr = {
  id: 'piloterr',
  name: 'Piloterr',
  docs: 'https://docs.piloterr.com/',
  hosts: ['piloterr.com', 'api.piloterr.com'],
  keys: {
    'piloterr-api-key': {
      name: 'Piloterr API key',
      shape: uuid,
      beside: [...apiKeyNames('piloterr')],
      carriers: [{ header: 'x-api-key', value: '{key}' }],
      manual: {
        page: 'https://docs.piloterr.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Collects public data at the owner’s cost.',
    },
  },
} as const satisfies Service
