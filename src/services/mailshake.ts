import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, as samples look. */
export const mailshake = {
  id: 'mailshake',
  name: 'Mailshake',
  docs: 'https://api-docs.mailshake.com/',
  hosts: ['api.mailshake.com'],
  keys: {
    'mailshake-api-key': {
      name: 'Mailshake API key',
      shape: uuid,
      beside: [...apiKeyNames('mailshake')],
      carriers: [{ basic: '{key}:' }],
      manual: {
        page: 'https://api-docs.mailshake.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Sends campaigns and reads recipients.',
    },
  },
} as const satisfies Service
