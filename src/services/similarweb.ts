import type { Service } from '../model/service.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const similarweb = {
  id: 'similarweb',
  name: 'Similarweb',
  docs: 'https://developers.similarweb.com/',
  hosts: ['api.similarweb.com'],
  keys: {
    'similarweb-api-key': {
      name: 'Similarweb API key',
      shape: [{ hex: 32 }],
      beside: [
        { named: '*similarweb_api_key' },
        { named: '*similarweb_key' },
        { named: '*similarweb_token' },
        { named: '*similarweb_api_token' },
        { named: '*similarweb_access_token' },
        { named: '*similarweb_secret' },
        { named: '*similarweb_api_secret' },
        { named: '*similarweb_access_key' },
        { word: 'api.similarweb.com', within: 160 },
      ],
      carriers: [{ query: 'api_key' }],
      manual: {
        page: 'https://developers.similarweb.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota of look-ups.',
    },
  },
} as const satisfies Service
