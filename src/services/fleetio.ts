import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API tokens: 40 hexadecimal digits, as samples look. */
export const fleetio = {
  id: 'fleetio',
  name: 'Fleetio',
  docs: 'https://developer.fleetio.com/',
  hosts: ['secure.fleetio.com'],
  keys: {
    'fleetio-api-token': {
      name: 'Fleetio API token',
      shape: [{ hex: 40 }],
      beside: [...tokenNames('fleetio')],
      carriers: [{ header: 'Authorization', value: 'Token {key}' }],
      manual: {
        page: 'https://developer.fleetio.com/',
        steps: ['Find where the API token was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes a fleet’s records.',
    },
  },
} as const satisfies Service
