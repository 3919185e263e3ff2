import type { Service } from '../model/service.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const opensanctions = {
  id: 'opensanctions',
  name: 'OpenSanctions',
  docs: 'https://www.opensanctions.org/docs/api/',
  hosts: ['api.opensanctions.org'],
  keys: {
    'opensanctions-api-key': {
      name: 'OpenSanctions API key',
      shape: [{ hex: 32 }],
      beside: [
        { named: '*opensanctions_api_key' },
        { named: '*opensanctions_key' },
        { named: '*opensanctions_token' },
        { named: '*opensanctions_api_token' },
        { named: '*opensanctions_access_token' },
        { named: '*opensanctions_secret' },
        { named: '*opensanctions_api_secret' },
        { named: '*opensanctions_access_key' },
        { named: '*yente_api_key' },
        { named: '*yente_key' },
        { named: '*yente_token' },
        { named: '*yente_api_token' },
        { named: '*yente_access_token' },
        { named: '*yente_secret' },
        { named: '*yente_api_secret' },
        { named: '*yente_access_key' },
        { word: 'api.opensanctions.org', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'ApiKey {key}' }],
      manual: {
        page: 'https://www.opensanctions.org/docs/api/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota of look-ups.',
    },
  },
} as const satisfies Service
