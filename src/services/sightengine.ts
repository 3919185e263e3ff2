import type { Service } from '../model/service.ts'

/** API secrets: no page says how long; 20 to 40 letters and digits are looked at. */
export const sightengine = {
  id: 'sightengine',
  name: 'Sightengine',
  docs: 'https://sightengine.com/docs/',
  hosts: ['api.sightengine.com'],
  keys: {
    'sightengine-api-secret': {
      name: 'Sightengine API secret',
      shape: [{ base62: [20, 40] }],
      beside: [
        { named: '*sightengine_secret' },
        { named: '*sightengine_client_secret' },
        { named: '*sightengine_api_secret' },
        { named: '*sightengine_app_secret' },
        { named: '*sightengine_api_key' },
      ],
      carriers: [{ query: 'api_secret' }],
      manual: { page: 'https://dashboard.sightengine.com/api-credentials', steps: ['Make a new secret'] },
      reach: 'Uses models at the owner’s cost.',
    },
  },
} as const satisfies Service
