import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/** API keys: 39 hexadecimal digits, as samples look. */
export const geocodio = {
  id: 'geocodio',
  name: 'Geocodio',
  docs: 'https://www.geocod.io/docs/#authentication',
  hosts: ['api.geocod.io'],
  keys: {
    'geocodio-api-key': {
      name: 'Geocodio API key',
      shape: [{ hex: 39 }],
      beside: [
        ...named(['geocodio', 'geocod_io'], ['_api_key', '_key', '_token', '_secret']),
        { word: 'api.geocod.io', within: 200 },
      ],
      carriers: [{ query: 'api_key' }, { header: 'Authorization', value: 'Bearer {key}' }],
      access: 'read',
      manual: { page: 'https://dash.geocod.io/apikey', steps: ['API keys', 'Delete the key'] },
      reach: 'Uses the owner’s credits.',
    },
  },
} as const satisfies Service
