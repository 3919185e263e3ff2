import type { Service } from '../model/service.ts'
import { plainKeyNames, secretNames } from '../model/usual-names.ts'

/** API secrets: 64 letters and digits, as samples look. */
export const spaceship = {
  id: 'spaceship',
  name: 'Spaceship',
  docs: 'https://docs.spaceship.dev/',
  hosts: ['spaceship.dev'],
  keys: {
    'spaceship-api-secret': {
      name: 'Spaceship API secret',
      shape: [{ base62: [60, 70] }],
      beside: [...secretNames('spaceship'), ...plainKeyNames('spaceship_api_secret')],
      carriers: [{ header: 'X-API-Secret', value: '{key}' }],
      access: 'full',
      manual: {
        page: 'https://docs.spaceship.dev/',
        steps: ['Find where the API secret was made', 'End it there, and make another'],
      },
      reach: 'Buys, moves and changes domains and their DNS.',
    },
  },
} as const satisfies Service
