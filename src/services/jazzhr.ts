import type { Service } from '../model/service.ts'

/** API keys: 32 letters and digits, as samples look. */
export const jazzhr = {
  id: 'jazzhr',
  name: 'JazzHR',
  docs: 'https://www.resumatorapi.com/v1/',
  hosts: ['api.resumatorapi.com'],
  keys: {
    'jazzhr-api-key': {
      name: 'JazzHR API key',
      shape: [{ base62: 32 }],
      beside: [
        { named: '*jazzhr_api_key' },
        { named: '*jazzhr_key' },
        { named: '*jazzhr_token' },
        { named: '*jazzhr_api_token' },
        { named: '*jazzhr_access_token' },
        { named: '*jazzhr_secret' },
        { named: '*jazzhr_api_secret' },
        { named: '*jazzhr_access_key' },
        { named: '*resumator_api_key' },
        { named: '*resumator_key' },
        { named: '*resumator_token' },
        { named: '*resumator_api_token' },
        { named: '*resumator_access_token' },
        { named: '*resumator_secret' },
        { named: '*resumator_api_secret' },
        { named: '*resumator_access_key' },
        { word: 'api.resumatorapi.com', within: 160 },
      ],
      carriers: [{ query: 'apikey' }],
      manual: {
        page: 'https://www.resumatorapi.com/v1/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads the data of employees and candidates.',
    },
  },
} as const satisfies Service
