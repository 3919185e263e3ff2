import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const ombi = {
  id: 'ombi',
  name: 'Ombi',
  docs: 'https://docs.ombi.app/',
  hosts: [],
  selfHosted: true,
  keys: {
    'ombi-api-key': {
      name: 'Ombi API key',
      source:
        'https://github.com/Ombi-app/Ombi/blob/05ca25592c2da114102053ff842187b99b41489e/src/Ombi/Controllers/V1/SettingsController.cs',
      shape: [{ hex: 32 }],
      beside: apiKeyNames('ombi'),
      carriers: [{ query: 'apikey' }],
      manual: { page: 'https://docs.ombi.app/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Does in the server what its user may.',
    },
  },
} as const satisfies Service
