import type { Service } from '../model/service.ts'

/** API keys: 40 hexadecimal digits, as samples look. */
export const prowl = {
  id: 'prowl',
  name: 'Prowl',
  docs: 'https://www.prowlapp.com/api.php',
  hosts: ['api.prowlapp.com'],
  keys: {
    'prowl-api-key': {
      name: 'Prowl API key',
      shape: [{ hex: 40 }],
      beside: [
        { named: '*prowl_api_key' },
        { named: '*prowl_key' },
        { named: '*prowl_token' },
        { named: '*prowl_api_token' },
        { named: '*prowl_access_token' },
        { named: '*prowl_secret' },
        { named: '*prowl_api_secret' },
        { named: '*prowl_access_key' },
        { named: '*prowl_app_api_key' },
        { named: '*prowl_app_key' },
        { named: '*prowl_app_token' },
        { named: '*prowl_app_api_token' },
        { named: '*prowl_app_access_token' },
        { named: '*prowl_app_secret' },
        { named: '*prowl_app_api_secret' },
        { named: '*prowl_app_access_key' },
        { word: 'api.prowlapp.com', within: 160 },
      ],
      carriers: [{ query: 'apikey' }],
      manual: {
        page: 'https://www.prowlapp.com/api.php',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Sends messages to one phone.',
    },
  },
} as const satisfies Service
