import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 48 hexadecimal digits in samples. */
export const vietmap = {
  id: 'vietmap',
  name: 'Vietmap',
  docs: 'https://maps.vietmap.vn/docs/',
  hosts: ['maps.vietmap.vn'],
  keys: {
    'vietmap-api-key': {
      name: 'Vietmap API key',
      shape: [{ hex: [40, 60] }],
      beside: [...apiKeyNames('vietmap')],
      carriers: [{ query: 'apikey' }],
      manual: {
        page: 'https://maps.vietmap.vn/docs/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota of maps and places.',
    },
  },
} as const satisfies Service
