import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** Secret keys: 32 capital letters and digits, as samples look. */
export const monnify = {
  id: 'monnify',
  name: 'Monnify',
  docs: 'https://developers.monnify.com/',
  hosts: ['api.monnify.com', 'sandbox.monnify.com'],
  keys: {
    'monnify-secret-key': {
      name: 'Monnify secret key',
      shape: [{ base36upper: 32 }],
      beside: [
        ...secretNames('monnify'),
        { named: '*monnify_api_key' },
        { named: '*monnify_key' },
        { named: '*monnify_token' },
        { named: '*monnify_api_token' },
        { named: '*monnify_access_token' },
        { named: '*monnify_access_key' },
        { word: 'api.monnify.com', within: 160 },
      ],
      manual: {
        page: 'https://developers.monnify.com/',
        steps: ['Find where the secret key was made', 'End it there, and make another'],
      },
      reach: 'Takes and refunds payments, and reads those who paid.',
    },
  },
} as const satisfies Service
