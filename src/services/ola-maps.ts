import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 40 letters and digits, as samples look. */
export const olaMaps = {
  id: 'ola-maps',
  name: 'Ola Maps',
  docs: 'https://maps.olakrutrim.com/docs',
  hosts: ['api.olamaps.io'],
  keys: {
    'ola-maps-api-key': {
      name: 'Ola Maps API key',
      shape: [{ base62: 40 }],
      beside: [...apiKeyNames('ola_maps', 'olamaps', 'ola_map'), { word: 'api.olamaps.io', within: 160 }],
      carriers: [{ query: 'api_key' }],
      access: 'read',
      manual: {
        page: 'https://maps.olakrutrim.com/docs',
        steps: ['Find where the key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
