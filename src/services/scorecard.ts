import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: `ak_` and 24 to 80 characters of URL-safe base64, as samples look. */
export const scorecard = {
  id: 'scorecard',
  name: 'Scorecard',
  docs: 'https://docs.scorecard.io/',
  hosts: ['api2.scorecard.io', 'api.getscorecard.ai'],
  keys: {
    'scorecard-api-key': {
      name: 'Scorecard API key',
      shape: ['ak_', { base64url: [24, 80] }],
      beside: apiKeyNames('scorecard_ai', 'scorecard'),
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://docs.scorecard.io/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and writes the traces and prompts of a project.',
    },
  },
} as const satisfies Service
