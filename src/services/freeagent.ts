import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** API keys: 22 characters of URL-safe base64, as samples look. */
export const freeagent = {
  id: 'freeagent',
  name: 'FreeAgent',
  docs: 'https://dev.freeagent.com/',
  hosts: ['api.freeagent.com', 'api.sandbox.freeagent.com'],
  keys: {
    'freeagent-api-key': {
      name: 'FreeAgent API key',
      shape: [{ base64url: 22 }],
      beside: [...secretNames('freeagent'), { named: '*freeagent_oauth_secret' }, { word: 'api.freeagent.com', within: 160 }],
      manual: {
        page: 'https://dev.freeagent.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes customers, invoices and payments.',
    },
  },
} as const satisfies Service
