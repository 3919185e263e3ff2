import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, as samples look. */
export const easypayPt = {
  id: 'easypay-pt',
  name: 'Easypay',
  docs: 'https://docs.easypay.pt/',
  hosts: ['api.prod.easypay.pt', 'api.test.easypay.pt'],
  keys: {
    'easypay-pt-api-key': {
      name: 'Easypay API key',
      shape: uuid,
      beside: [...apiKeyNames('easypay')],
      carriers: [{ header: 'ApiKey', value: '{key}' }],
      manual: { page: 'https://docs.easypay.pt/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Takes and refunds payments.',
    },
  },
} as const satisfies Service
