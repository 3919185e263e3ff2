import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** Client secrets: 32 letters and digits, as samples look. */
export const contabo = {
  id: 'contabo',
  name: 'Contabo',
  docs: 'https://api.contabo.com/',
  hosts: ['api.contabo.com', 'auth.contabo.com'],
  keys: {
    'contabo-client-secret': {
      name: 'Contabo client secret',
      shape: [{ base62: 32 }],
      beside: [...secretNames('contabo'), { word: 'api.contabo.com', within: 160 }],
      manual: { page: 'https://my.contabo.com/api/details', steps: ['API: generate a new client secret'] },
      reach: 'Makes and deletes servers and storage of the account.',
    },
  },
} as const satisfies Service
