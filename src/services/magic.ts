import type { Service } from '../model/service.ts'

/**
 * Secret keys of Magic: 16 upper-case hexadecimal digits in public samples. The prefix is Stripe’s, too, so that a name has to say whose
 * it is.
 */
export const magic = {
  id: 'magic',
  name: 'Magic',
  docs: 'https://magic.link/docs/api/server-side-sdks/node',
  hosts: ['api.magic.link'],
  keys: {
    'magic-secret-key': {
      name: 'Magic secret key',
      shape: [{ oneOf: ['sk_live_', 'sk_test_'] }, { hexUpper: 16 }],
      beside: [
        { named: '*magic_secret_key' },
        { named: '*magic_secret_api_key' },
        { named: '*magic_secret' },
        { named: '*magic_link_secret_key' },
        { named: '*magic_link_secret' },
      ],
      carriers: [{ header: 'X-Magic-Secret-Key', value: '{key}' }],
      manual: { page: 'https://dashboard.magic.link/', steps: ['Open the app', 'Roll the secret key'] },
      reach: 'Reads users of one app and signs them out.',
    },
  },
} as const satisfies Service
