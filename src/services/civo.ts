import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: 50 letters and digits, as the README of its command line shows one. */
export const civo = {
  id: 'civo',
  name: 'Civo',
  docs: 'https://www.civo.com/api',
  hosts: ['api.civo.com'],
  keys: {
    'civo-api-key': {
      name: 'Civo API key',
      source: 'https://github.com/civo/cli/blob/020da4f43aeedd637899ae79be42c8146555d6d7/README.md',
      shape: [{ base62: 50 }],
      beside: [...tokenNames('civo'), { word: 'api.civo.com', within: 160 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://dashboard.civo.com/security', steps: ['Regenerate the key'] },
      reach: 'Makes and deletes servers and storage of the account.',
    },
  },
} as const satisfies Service
