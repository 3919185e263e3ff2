import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

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
      beside: [...apiKeyNames('freightos'), { word: 'api.freightos.com', within: 160 }],
      carriers: [{ header: 'x-apikey', value: '{key}' }],
      manual: {
        page: 'https://ship.freightos.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Buys labels at the owner’s cost, and reads who gets parcels.',
    },
  },
} as const satisfies Service
