import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 64 hexadecimal digits. API tokens: `opapi-` and 20 to 80 letters and digits, as samples look. */
export const openproject = {
  id: 'openproject',
  name: 'OpenProject',
  docs: 'https://www.openproject.org/docs/api/',
  hosts: ['*.openproject.com'],
  selfHosted: true,
  keys: {
    'openproject-api-key': {
      name: 'OpenProject API key',
      source: 'https://github.com/opf/openproject/blob/2dcdc1760abd2f97991b0eaf345b6b56112cd2ff/app/models/token/base.rb',
      shape: [{ hex: 64 }],
      beside: apiKeyNames('openproject'),
      carriers: [{ basic: 'apikey:{key}' }],
      manual: {
        page: 'https://www.openproject.org/docs/api/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes projects and tasks, as its user may.',
    },
    'openproject-new-api-key': {
      name: 'OpenProject API token',
      shape: ['opapi-', { base62: [20, 80] }],
      carriers: [{ basic: 'apikey:{key}' }],
      manual: {
        page: 'https://www.openproject.org/docs/api/',
        steps: ['Find where the API token was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes projects and tasks, as its user may.',
    },
  },
} as const satisfies Service
