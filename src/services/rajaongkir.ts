import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits in samples, 16 to 40 letters and digits in newer ones. */
export const rajaongkir = {
  id: 'rajaongkir',
  name: 'RajaOngkir',
  docs: 'https://rajaongkir.com/docs',
  hosts: ['rajaongkir.komerce.id', 'api.rajaongkir.com', 'pro.rajaongkir.com'],
  keys: {
    'rajaongkir-api-key': {
      name: 'RajaOngkir API key',
      shapes: [[{ hex: 32 }], [{ base62: [16, 40] }]],
      beside: [...apiKeyNames('rajaongkir', 'raja_ongkir', 'komerce')],
      carriers: [{ header: 'key', value: '{key}' }],
      manual: {
        page: 'https://rajaongkir.com/docs',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota of prices.',
    },
  },
} as const satisfies Service
