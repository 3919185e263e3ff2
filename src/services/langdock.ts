import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: `sk-` and 24 to 100 characters of URL-safe base64, as samples look. */
export const langdock = {
  id: 'langdock',
  name: 'Langdock',
  docs: 'https://docs.langdock.com/',
  hosts: ['api.langdock.com'],
  keys: {
    'langdock-api-key': {
      name: 'Langdock API key',
      shape: ['sk-', { base64url: [24, 100] }],
      beside: apiKeyNames('langdock'),
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://docs.langdock.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses models at the owner’s cost.',
    },
  },
} as const satisfies Service
