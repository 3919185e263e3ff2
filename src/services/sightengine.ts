import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

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
      beside: [...secretNames('sightengine'), { named: '*sightengine_api_key' }],
      carriers: [{ query: 'api_secret' }],
      manual: { page: 'https://dashboard.sightengine.com/api-credentials', steps: ['Make a new secret'] },
      reach: 'Uses models at the owner’s cost.',
    },
  },
} as const satisfies Service
