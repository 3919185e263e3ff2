import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: 64 hexadecimal digits, as samples look. */
export const shipbob = {
  id: 'shipbob',
  name: 'ShipBob',
  docs: 'https://developer.shipbob.com/',
  hosts: ['api.shipbob.com', 'sandbox-api.shipbob.com'],
  keys: {
    'shipbob-api-key': {
      name: 'ShipBob API key',
      shape: [{ hex: 64 }],
      beside: [...tokenNames('shipbob'), { word: 'api.shipbob.com', within: 160 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://developer.shipbob.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Buys labels at the owner’s cost, and reads who gets parcels.',
    },
  },
} as const satisfies Service
