import type { Service } from '../model/service.ts'

/** Secrets: 32 characters of base64, as its own code makes them; older ones have hexadecimal digits. */
export const verdaccio = {
  id: 'verdaccio',
  name: 'Verdaccio',
  docs: 'https://verdaccio.org/docs/configuration',
  hosts: [],
  selfHosted: true,
  keys: {
    'verdaccio-secret': {
      name: 'Verdaccio secret',
      source: 'https://github.com/verdaccio/verdaccio/blob/master/packages/config/src/token.ts',
      shape: [{ base64: 32 }],
      beside: [{ named: '*verdaccio_secret' }, { named: '*verdaccio_storage_secret' }],
      manual: {
        page: 'https://verdaccio.org/docs/configuration',
        steps: ['Find where the secret was made', 'End it there, and make another'],
      },
      reach: 'Signs tokens that may publish packages.',
    },
  },
} as const satisfies Service
