import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 8 to 12 letters and digits, as samples look. */
export const acoustid = {
  id: 'acoustid',
  name: 'AcoustID',
  docs: 'https://acoustid.org/webservice',
  hosts: ['api.acoustid.org'],
  keys: {
    'acoustid-api-key': {
      name: 'AcoustID API key',
      shape: [{ base62: [8, 12] }],
      beside: [...apiKeyNames('acoustid')],
      manual: {
        page: 'https://acoustid.org/webservice',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Sends fingerprints in the application’s or the user’s name.',
    },
  },
} as const satisfies Service
