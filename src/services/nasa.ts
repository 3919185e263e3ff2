import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/** API keys: 40 letters and digits, as the public code of api.data.gov’s gateway makes them. */
export const nasa = {
  id: 'nasa',
  name: 'NASA',
  docs: 'https://api.nasa.gov',
  hosts: ['api.nasa.gov'],
  keys: {
    'nasa-api-key': {
      name: 'NASA API key',
      source: 'https://github.com/NREL/api-umbrella/blob/main/src/api-umbrella/web-app/models/api_user.lua',
      shape: [{ base62: 40 }],
      beside: [...named(['nasa', 'nasa_gov'], ['_api_key', '_key', '_token', '_apikey']), { word: 'api.nasa.gov', within: 160 }],
      carriers: [{ query: 'api_key' }],
      access: 'read',
      manual: {
        page: 'https://api.nasa.gov',
        steps: ['Sign up for a new key', 'Write to the address on the page: they end the old one'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
