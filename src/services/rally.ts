import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: `_` and 43 letters and digits, as samples look. */
export const rally = {
  id: 'rally',
  name: 'Rally (Broadcom)',
  docs: 'https://rally1.rallydev.com/slm/doc/webservice/',
  hosts: ['rally1.rallydev.com'],
  keys: {
    'rally-api-key': {
      name: 'Rally (Broadcom) API key',
      shape: ['_', { base62: 43 }],
      beside: [
        ...apiKeyNames('rally'),
        { named: '*rally_zsessionid' },
        ...apiKeyNames('rallydev'),
        { named: '*rallydev_zsessionid' },
        ...apiKeyNames('rally_zsession'),
        { named: '*rally_zsession_zsessionid' },
        { word: 'rally1.rallydev.com', within: 160 },
      ],
      carriers: [{ header: 'ZSESSIONID', value: '{key}' }],
      manual: {
        page: 'https://rally1.rallydev.com/slm/doc/webservice/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes projects and tasks, as its user may.',
    },
  },
} as const satisfies Service
