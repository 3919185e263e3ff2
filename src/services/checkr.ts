import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 40 hexadecimal digits, as samples look. */
export const checkr = {
  id: 'checkr',
  name: 'Checkr',
  docs: 'https://docs.checkr.com/',
  hosts: ['api.checkr.com'],
  keys: {
    'checkr-api-key': {
      name: 'Checkr API key',
      shape: [{ hex: 40 }],
      beside: [
        ...apiKeyNames('checkr'),
        { named: '*checkr_client_secret' },
        { named: '*checkr_app_secret' },
        { word: 'api.checkr.com', within: 160 },
      ],
      carriers: [{ basic: '{key}:' }],
      manual: { page: 'https://docs.checkr.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads the papers and checks of people.',
    },
  },
} as const satisfies Service
