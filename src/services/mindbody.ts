import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const mindbody = {
  id: 'mindbody',
  name: 'Mindbody',
  docs: 'https://developers.mindbodyonline.com/',
  hosts: ['api.mindbodyonline.com'],
  keys: {
    'mindbody-api-key': {
      name: 'Mindbody API key',
      shape: [{ hex: 32 }],
      beside: [
        ...apiKeyNames('mindbody'),
        { named: '*mindbody_source_password' },
        ...apiKeyNames('mindbodyonline'),
        { named: '*mindbodyonline_source_password' },
        { word: 'api.mindbodyonline.com', within: 160 },
      ],
      carriers: [{ header: 'Api-Key', value: '{key}' }],
      manual: {
        page: 'https://developers.mindbodyonline.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes bookings of the owner.',
    },
  },
} as const satisfies Service
