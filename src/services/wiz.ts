import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** API keys: 64 letters and digits, as samples look. */
export const wiz = {
  id: 'wiz',
  name: 'Wiz',
  docs: 'https://docs.wiz.io/',
  hosts: ['api.us1.app.wiz.io', 'auth.app.wiz.io'],
  keys: {
    'wiz-api-key': {
      name: 'Wiz API key',
      shape: [{ base62: 64 }],
      beside: [...secretNames('wiz', 'wiz_io'), { word: 'api.us1.app.wiz.io', within: 160 }],
      manual: { page: 'https://docs.wiz.io/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads what is known of the owner’s security, as far as its rights go.',
    },
  },
} as const satisfies Service
