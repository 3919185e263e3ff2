import type { Service } from '../model/service.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const infermedica = {
  id: 'infermedica',
  name: 'Infermedica',
  docs: 'https://developer.infermedica.com/',
  hosts: ['api.infermedica.com'],
  keys: {
    'infermedica-api-key': {
      name: 'Infermedica API key',
      shape: [{ hex: 32 }],
      beside: [
        { named: '*infermedica_api_key' },
        { named: '*infermedica_key' },
        { named: '*infermedica_token' },
        { named: '*infermedica_api_token' },
        { named: '*infermedica_access_token' },
        { named: '*infermedica_secret' },
        { named: '*infermedica_api_secret' },
        { named: '*infermedica_access_key' },
        { named: '*infermedica_app_key' },
        { word: 'api.infermedica.com', within: 160 },
      ],
      carriers: [{ header: 'App-Key', value: '{key}' }],
      manual: {
        page: 'https://developer.infermedica.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s credit of requests.',
    },
  },
} as const satisfies Service
