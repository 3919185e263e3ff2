import type { Service } from '../model/service.ts'

/** Keys of Foursquare: `fsq3` and 32 bytes of base64 in public samples. */
export const foursquare = {
  id: 'foursquare',
  name: 'Foursquare',
  docs: 'https://docs.foursquare.com/developer/reference/authentication',
  hosts: ['api.foursquare.com', 'places-api.foursquare.com'],
  keys: {
    'foursquare-api-key': {
      name: 'Foursquare API key',
      shape: ['fsq3', { base64: 43 }, '='],
      carriers: [
        { header: 'Authorization', value: '{key}' },
        { header: 'Authorization', value: 'Bearer {key}' },
      ],
      manual: { page: 'https://foursquare.com/developers/projects', steps: ['Open the project, API keys', 'Revoke the key'] },
      reach: 'Calls the Places API at the project’s cost.',
    },
    'foursquare-client-secret': {
      name: 'Foursquare client secret',
      shape: [{ base36upper: 48 }],
      beside: [{ named: '*foursquare_client_secret' }, { named: '*foursquare_secret' }],
      carriers: [{ query: 'client_secret' }],
      manual: { page: 'https://foursquare.com/developers/projects', steps: ['Open the project, OAuth', 'Reset the secret'] },
      reach: 'Signs users in as the application, or calls the old API at its cost.',
    },
  },
} as const satisfies Service
