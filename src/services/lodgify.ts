import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 60 to 120 characters of base64, as samples look. */
export const lodgify = {
  id: 'lodgify',
  name: 'Lodgify',
  docs: 'https://docs.lodgify.com/',
  hosts: ['api.lodgify.com'],
  keys: {
    'lodgify-api-key': {
      name: 'Lodgify API key',
      shape: [{ base64: [60, 120] }],
      beside: [...apiKeyNames('lodgify')],
      carriers: [{ header: 'X-ApiKey', value: '{key}' }],
      manual: { page: 'https://docs.lodgify.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads guests, changes reservations.',
    },
  },
} as const satisfies Service
