import type { Service } from '../model/service.ts'
import { apiKeyNames, secretNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** Secret keys: `sk_live_` or `sk_test_` and a UUID, as samples look. */
export const openfort = {
  id: 'openfort',
  name: 'Openfort',
  docs: 'https://www.openfort.io/docs',
  hosts: ['api.openfort.io', 'api.openfort.xyz'],
  keys: {
    'openfort-secret-key': {
      name: 'Openfort secret key',
      shape: [{ oneOf: ['sk_live_', 'sk_test_'] }, ...uuid],
      beside: [...secretNames('openfort'), ...apiKeyNames('openfort')],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      access: 'full',
      manual: {
        page: 'https://www.openfort.io/docs',
        steps: ['Find where the secret key was made', 'End it there, and make another'],
      },
      reach: 'Makes wallets and sends transactions that the project pays for.',
    },
  },
} as const satisfies Service
