import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: 50 letters and digits, as samples look. */
export const civo = {
  id: 'civo',
  name: 'Civo',
  docs: 'https://www.civo.com/api',
  hosts: ['api.civo.com'],
  keys: {
    'civo-api-key': {
      name: 'Civo API key',
      shape: [{ base62: 50 }],
      beside: [...tokenNames('civo'), { word: 'api.civo.com', within: 160 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://dashboard.civo.com/security', steps: ['Regenerate the key'] },
      reach: 'Makes and deletes servers and storage of the account.',
    },
  },
} as const satisfies Service
