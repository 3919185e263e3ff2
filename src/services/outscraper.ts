import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: base64, a bar and hexadecimal digits, as samples look. */
export const outscraper = {
  id: 'outscraper',
  name: 'Outscraper',
  docs: 'https://app.outscraper.com/api-docs',
  hosts: ['api.outscraper.com', 'api.app.outscraper.com'],
  keys: {
    'outscraper-api-key': {
      name: 'Outscraper API key',
      shapes: [[{ base64: [30, 60] }, '|', { hex: [6, 12] }], [{ base64: [40, 70] }]],
      beside: [...apiKeyNames('outscraper')],
      carriers: [{ header: 'X-API-KEY', value: '{key}' }],
      manual: {
        page: 'https://app.outscraper.com/api-docs',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Collects public data at the owner’s cost.',
    },
  },
} as const satisfies Service
