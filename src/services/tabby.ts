import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** Secret keys: `sk_` and a UUID, as samples look. */
export const tabby = {
  id: 'tabby',
  name: 'Tabby',
  docs: 'https://docs.tabby.ai/',
  hosts: ['api.tabby.ai'],
  keys: {
    'tabby-secret-key': {
      name: 'Tabby secret key',
      shape: ['sk_', ...uuid],
      beside: [...secretNames('tabby', 'tabby_pay'), { word: 'api.tabby.ai', within: 160 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://docs.tabby.ai/', steps: ['Find where the secret key was made', 'End it there, and make another'] },
      reach: 'Takes and refunds payments, and reads those who paid.',
    },
  },
} as const satisfies Service
