import type { Service } from '../model/service.ts'

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
        { named: '*mindbody_api_key' },
        { named: '*mindbody_key' },
        { named: '*mindbody_token' },
        { named: '*mindbody_api_token' },
        { named: '*mindbody_access_token' },
        { named: '*mindbody_secret' },
        { named: '*mindbody_api_secret' },
        { named: '*mindbody_access_key' },
        { named: '*mindbody_source_password' },
        { named: '*mindbodyonline_api_key' },
        { named: '*mindbodyonline_key' },
        { named: '*mindbodyonline_token' },
        { named: '*mindbodyonline_api_token' },
        { named: '*mindbodyonline_access_token' },
        { named: '*mindbodyonline_secret' },
        { named: '*mindbodyonline_api_secret' },
        { named: '*mindbodyonline_access_key' },
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
