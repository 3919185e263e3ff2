import type { Service } from '../model/service.ts'

/** API keys: 22 letters and digits, as samples look. */
export const everflow = {
  id: 'everflow',
  name: 'Everflow',
  docs: 'https://developers.everflow.io/',
  hosts: ['api.eflow.team'],
  keys: {
    'everflow-api-key': {
      name: 'Everflow API key',
      shape: [{ base62: 22 }],
      beside: [
        { named: '*everflow_api_key' },
        { named: '*everflow_key' },
        { named: '*everflow_token' },
        { named: '*everflow_api_token' },
        { named: '*everflow_access_token' },
        { named: '*everflow_secret' },
        { named: '*everflow_api_secret' },
        { named: '*everflow_access_key' },
        { named: '*eflow_api_key' },
        { named: '*eflow_key' },
        { named: '*eflow_token' },
        { named: '*eflow_api_token' },
        { named: '*eflow_access_token' },
        { named: '*eflow_secret' },
        { named: '*eflow_api_secret' },
        { named: '*eflow_access_key' },
        { word: 'api.eflow.team', within: 160 },
      ],
      carriers: [{ header: 'X-Eflow-API-Key', value: '{key}' }],
      manual: {
        page: 'https://developers.everflow.io/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes partners and what they earn.',
    },
  },
} as const satisfies Service
