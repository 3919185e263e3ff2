import type { Service } from '../model/service.ts'

/** Private keys: 22 letters and digits, as samples look. */
export const conekta = {
  id: 'conekta',
  name: 'Conekta',
  docs: 'https://developers.conekta.com/',
  hosts: ['api.conekta.io'],
  keys: {
    'conekta-private-key': {
      name: 'Conekta private key',
      shape: [{ base62: 22 }],
      beside: [
        { named: '*conekta_private_key' },
        { named: '*conekta_api_key' },
        { named: '*conekta_key' },
        { named: '*conekta_private_private_key' },
        { named: '*conekta_private_api_key' },
        { word: 'api.conekta.io', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://developers.conekta.com/',
        steps: ['Find where the private key was made', 'End it there, and make another'],
      },
      reach: 'Takes and refunds payments, and reads those who paid.',
    },
  },
} as const satisfies Service
