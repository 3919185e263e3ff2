import type { Service } from '../model/service.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const gptzero = {
  id: 'gptzero',
  name: 'GPTZero',
  docs: 'https://gptzero.stoplight.io/',
  hosts: ['api.gptzero.me'],
  keys: {
    'gptzero-api-key': {
      name: 'GPTZero API key',
      shape: [{ hex: 32 }],
      beside: [
        { named: '*gptzero_api_key' },
        { named: '*gptzero_key' },
        { named: '*gptzero_token' },
        { named: '*gptzero_api_token' },
        { named: '*gptzero_access_token' },
        { named: '*gptzero_secret' },
        { named: '*gptzero_api_secret' },
        { named: '*gptzero_access_key' },
        { word: 'api.gptzero.me', within: 160 },
      ],
      carriers: [{ header: 'x-api-key', value: '{key}' }],
      manual: {
        page: 'https://gptzero.stoplight.io/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s credit of checks.',
    },
  },
} as const satisfies Service
