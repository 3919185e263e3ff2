import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** Secret tokens: `secret_`, as the service’s own client shows, and 32 letters and digits, as samples look. */
export const ecwid = {
  id: 'ecwid',
  name: 'Ecwid',
  docs: 'https://api-docs.ecwid.com/',
  hosts: ['app.ecwid.com'],
  keys: {
    'ecwid-secret-token': {
      name: 'Ecwid secret token',
      source: 'https://github.com/Ecwid/ecwid-java-api-client/blob/049ebcdc4cb9d694858a32eaa234a22708b80901/README.md',
      shape: ['secret_', { base62: 32 }],
      beside: apiKeyNames('ecwid'),
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://api-docs.ecwid.com/',
        steps: ['Find where the secret token was made', 'End it there, and make another'],
      },
      reach: 'Reads orders and customers of the shop, and changes them.',
    },
  },
} as const satisfies Service
