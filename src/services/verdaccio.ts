import type { Service } from '../model/service.ts'

/** Secrets: 32 letters and digits, as samples look. */
export const verdaccio = {
  id: 'verdaccio',
  name: 'Verdaccio',
  docs: 'https://verdaccio.org/docs/configuration',
  hosts: ['{var.host}'],
  vars: { host: { env: 'VERDACCIO_HOST' } },
  keys: {
    'verdaccio-secret': {
      name: 'Verdaccio secret',
      shape: [{ base62: 32 }],
      beside: [{ named: '*verdaccio_secret' }, { named: '*verdaccio_storage_secret' }],
      manual: {
        page: 'https://verdaccio.org/docs/configuration',
        steps: ['Find where the secret was made', 'End it there, and make another'],
      },
      reach: 'Signs tokens that may publish packages.',
    },
  },
} as const satisfies Service
