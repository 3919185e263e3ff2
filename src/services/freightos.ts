import type { Service } from '../model/service.ts'

/** API keys: 32 letters and digits, as samples look. */
export const freightos = {
  id: 'freightos',
  name: 'Freightos',
  docs: 'https://ship.freightos.com/',
  hosts: ['api.freightos.com'],
  keys: {
    'freightos-api-key': {
      name: 'Freightos API key',
      shape: [{ base62: 32 }],
      beside: [
        { named: '*freightos_api_key' },
        { named: '*freightos_key' },
        { named: '*freightos_token' },
        { named: '*freightos_api_token' },
        { named: '*freightos_access_token' },
        { named: '*freightos_secret' },
        { named: '*freightos_api_secret' },
        { named: '*freightos_access_key' },
        { word: 'api.freightos.com', within: 160 },
      ],
      carriers: [{ header: 'x-apikey', value: '{key}' }],
      manual: {
        page: 'https://ship.freightos.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Buys labels at the owner’s cost, and reads who gets parcels.',
    },
  },
} as const satisfies Service
