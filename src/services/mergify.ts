import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 64 letters and digits, as samples look. */
export const mergify = {
  id: 'mergify',
  name: 'Mergify',
  docs: 'https://docs.mergify.com/api-usage/',
  hosts: ['api.mergify.com'],
  keys: {
    'mergify-api-key': {
      name: 'Mergify API key',
      shape: [{ base62: 64 }],
      beside: [
        ...apiKeyNames('mergify'),
        { named: '*mergify_application_key' },
        { named: '*mergify_ci_token' },
        { word: 'api.mergify.com', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://dashboard.mergify.com/', steps: ['API keys: delete the key'] },
      reach: 'Changes merge queues and reads them.',
    },
  },
} as const satisfies Service
