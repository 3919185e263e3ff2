import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: `th-` and 40 to 60 characters of URL-safe base64, as samples look. */
export const toolhouse = {
  id: 'toolhouse',
  name: 'Toolhouse',
  docs: 'https://docs.toolhouse.ai/',
  hosts: ['api.toolhouse.ai'],
  keys: {
    'toolhouse-api-key': {
      name: 'Toolhouse API key',
      shape: ['th-', { base64url: [40, 60] }],
      beside: apiKeyNames('toolhouse'),
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://docs.toolhouse.ai/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Runs agents at the owner’s cost, with what they are connected to.',
    },
  },
} as const satisfies Service
