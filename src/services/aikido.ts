import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** CI API tokens: `AIK_CI_`, a region perhaps, and 64 letters and digits, as its own command line asks for. */
export const aikido = {
  id: 'aikido',
  name: 'Aikido Security',
  docs: 'https://help.aikido.dev/',
  hosts: ['app.aikido.dev', 'app.us.aikido.dev', 'app.me.aikido.dev'],
  keys: {
    'aikido-ci-token': {
      name: 'Aikido Security CI API token',
      shapes: [
        ['AIK_CI_', { base62: 64 }],
        ['AIK_CI_US_', { base62: 64 }],
        ['AIK_CI_ME_', { base62: 64 }],
      ],
      beside: [...tokenNames('aikido', 'aikido_ci', 'aikido_client')],
      carriers: [{ header: 'X-AIK-API-SECRET', value: '{key}' }],
      manual: {
        page: 'https://help.aikido.dev/',
        steps: ['Find where the CI API token was made', 'End it there, and make another'],
      },
      reach: 'Starts scans and reads their findings.',
    },
  },
} as const satisfies Service
