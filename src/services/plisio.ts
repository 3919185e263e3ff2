import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** Secret keys: 64 letters and digits, as samples look. */
export const plisio = {
  id: 'plisio',
  name: 'Plisio',
  docs: 'https://plisio.net/documentation',
  hosts: ['api.plisio.net', 'plisio.net'],
  keys: {
    'plisio-secret-key': {
      name: 'Plisio secret key',
      shape: [{ base62: 64 }],
      beside: [
        ...secretNames('plisio'),
        { named: '*plisio_api_key' },
        { named: '*plisio_key' },
        { named: '*plisio_token' },
        { named: '*plisio_api_token' },
        { named: '*plisio_access_token' },
        { named: '*plisio_access_key' },
        { word: 'api.plisio.net', within: 160 },
      ],
      carriers: [{ query: 'api_key' }],
      manual: {
        page: 'https://plisio.net/documentation',
        steps: ['Find where the secret key was made', 'End it there, and make another'],
      },
      reach: 'Takes and refunds payments, and reads those who paid.',
    },
  },
} as const satisfies Service
