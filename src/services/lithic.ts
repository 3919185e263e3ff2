import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, as samples look. */
export const lithic = {
  id: 'lithic',
  name: 'Lithic',
  docs: 'https://docs.lithic.com/',
  hosts: ['api.lithic.com', 'sandbox.lithic.com'],
  keys: {
    'lithic-api-key': {
      name: 'Lithic API key',
      shape: uuid,
      beside: [...apiKeyNames('lithic', 'privacy_com'), { word: 'api.lithic.com', within: 160 }],
      carriers: [{ header: 'Authorization', value: '{key}' }],
      manual: { page: 'https://docs.lithic.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads accounts and payments, and may move money.',
    },
  },
} as const satisfies Service
