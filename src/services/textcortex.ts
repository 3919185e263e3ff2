import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: `gAAAAA` and 60 to 300 characters of URL-safe base64, as samples look. */
export const textcortex = {
  id: 'textcortex',
  name: 'TextCortex',
  docs: 'https://docs.textcortex.com/',
  hosts: ['api.textcortex.com'],
  keys: {
    'textcortex-api-key': {
      name: 'TextCortex API key',
      shape: ['gAAAAA', { base64url: [60, 300] }],
      beside: apiKeyNames('textcortex'),
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://docs.textcortex.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses models at the owner’s cost.',
    },
  },
} as const satisfies Service
