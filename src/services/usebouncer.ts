import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 40 letters and digits, as samples look. */
export const usebouncer = {
  id: 'usebouncer',
  name: 'Bouncer',
  docs: 'https://docs.usebouncer.com/',
  hosts: ['api.usebouncer.com'],
  keys: {
    'usebouncer-api-key': {
      name: 'Bouncer API key',
      shape: [{ base62: 40 }],
      beside: [...apiKeyNames('usebouncer', 'bouncer_email'), { word: 'api.usebouncer.com', within: 160 }],
      carriers: [{ header: 'x-api-key', value: '{key}' }],
      manual: {
        page: 'https://docs.usebouncer.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s credit of look-ups.',
    },
  },
} as const satisfies Service
