import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const rentcast = {
  id: 'rentcast',
  name: 'RentCast',
  docs: 'https://developers.rentcast.io/',
  hosts: ['api.rentcast.io'],
  keys: {
    'rentcast-api-key': {
      name: 'RentCast API key',
      shape: [{ hex: 32 }],
      beside: [...apiKeyNames('rentcast'), { word: 'api.rentcast.io', within: 160 }],
      carriers: [{ header: 'X-Api-Key', value: '{key}' }],
      manual: {
        page: 'https://developers.rentcast.io/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads houses and what is known of them, at the owner’s cost.',
    },
  },
} as const satisfies Service
