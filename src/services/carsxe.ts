import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: three groups of nine small letters and digits, as samples look. */
export const carsxe = {
  id: 'carsxe',
  name: 'CarsXE',
  docs: 'https://api.carsxe.com/docs',
  hosts: ['api.carsxe.com'],
  keys: {
    'carsxe-api-key': {
      name: 'CarsXE API key',
      shape: [{ base36: 9 }, '_', { base36: 9 }, '_', { base36: 9 }],
      beside: [...apiKeyNames('carsxe', 'cars_xe')],
      carriers: [{ query: 'key' }],
      manual: {
        page: 'https://api.carsxe.com/docs',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s credit of look-ups.',
    },
  },
} as const satisfies Service
