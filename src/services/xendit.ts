import type { Service } from '../model/service.ts'

/** Secret keys: `xnd_production_` or `xnd_development_`; public ones have `public` in between. */
export const xendit = {
  id: 'xendit',
  name: 'Xendit',
  docs: 'https://docs.xendit.co/docs/api-keys',
  hosts: ['api.xendit.co'],
  keys: {
    'xendit-secret-key': {
      name: 'Xendit secret key',
      shape: [{ oneOf: ['xnd_production_', 'xnd_development_'] }, { base62: [40, 100] }],
      carriers: [{ basic: '{key}:' }],
      manual: {
        page: 'https://dashboard.xendit.co/settings/developers#api-keys',
        steps: ['Settings, API keys', 'Delete the key'],
      },
      reach: 'Takes and pays out money, as its permissions say.',
    },
  },
} as const satisfies Service
