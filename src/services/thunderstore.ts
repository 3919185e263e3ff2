import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** Service account tokens: `tss_` and 30 to 60 letters and digits are looked at; no page says how many. */
export const thunderstore = {
  id: 'thunderstore',
  name: 'Thunderstore',
  docs: 'https://thunderstore.io/api/docs/',
  hosts: ['thunderstore.io'],
  keys: {
    'thunderstore-service-account-token': {
      name: 'Thunderstore service account token',
      shape: ['tss_', { base62: [30, 60] }],
      beside: [...tokenNames('thunderstore', 'tcli_auth', 'tcli')],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://thunderstore.io/api/docs/',
        steps: ['Find where the service account token was made', 'End it there, and make another'],
      },
      reach: 'Publishes packages of a team.',
    },
  },
} as const satisfies Service
