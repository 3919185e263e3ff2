import type { Service } from '../model/service.ts'

/** Private keys: `key_`, as in the tests of Conekta’s own library, and 16 to 24 letters and digits. */
export const conekta = {
  id: 'conekta',
  name: 'Conekta',
  docs: 'https://developers.conekta.com/',
  hosts: ['api.conekta.io'],
  keys: {
    'conekta-private-key': {
      name: 'Conekta private key',
      source:
        'https://github.com/conekta/conekta-node/blob/23c84d11ecfa49e51eca64096d9e150d1b263747/__tests__/api_keys-api.spec.ts',
      shape: ['key_', { base62: [16, 24] }],
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
