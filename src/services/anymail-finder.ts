import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 24 letters and digits, as samples look. */
export const anymailFinder = {
  id: 'anymail-finder',
  name: 'Anymail Finder',
  docs: 'https://anymailfinder.com/email-finder-api/docs',
  hosts: ['api.anymailfinder.com'],
  keys: {
    'anymail-finder-api-key': {
      name: 'Anymail Finder API key',
      shape: [{ base62: 24 }],
      beside: [...apiKeyNames('anymailfinder'), { word: 'api.anymailfinder.com', within: 160 }],
      carriers: [{ header: 'Authorization', value: '{key}' }],
      manual: {
        page: 'https://anymailfinder.com/email-finder-api/docs',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s credit of look-ups.',
    },
  },
} as const satisfies Service
