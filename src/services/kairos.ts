import type { Service } from '../model/service.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const kairos = {
  id: 'kairos',
  name: 'Kairos',
  docs: 'https://www.kairos.com/docs/',
  hosts: ['api.kairos.com'],
  keys: {
    'kairos-api-key': {
      name: 'Kairos API key',
      shape: [{ hex: 32 }],
      beside: [
        { named: '*kairos_app_key' },
        { named: '*kairos_api_key' },
        { named: '*kairos_key' },
        { named: '*kairos_token' },
        { named: '*kairos_api_token' },
        { named: '*kairos_access_token' },
        { named: '*kairos_secret' },
        { named: '*kairos_api_secret' },
        { named: '*kairos_access_key' },
        { word: 'api.kairos.com', within: 160 },
      ],
      carriers: [{ header: 'app_key', value: '{key}' }],
      manual: {
        page: 'https://www.kairos.com/docs/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses models at the owner’s cost.',
    },
  },
} as const satisfies Service
