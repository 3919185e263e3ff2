import type { Service } from '../model/service.ts'

/** A project’s key (40 hex digits) is public, its secret has 40 letters and digits, as samples look. */
export const magicbell = {
  id: 'magicbell',
  name: 'MagicBell',
  docs: 'https://www.magicbell.com/docs/rest-api/reference',
  hosts: ['api.magicbell.com', 'app.magicbell.com'],
  keys: {
    'magicbell-api-secret': {
      name: 'MagicBell API secret',
      shape: [{ base62: 40 }],
      beside: [
        { named: '*magic_bell_api_secret' },
        { named: '*magic_bell_secret' },
        { named: '*magic_bell_secret_key' },
        { named: '*magicbell_api_secret' },
        { named: '*magicbell_secret' },
        { named: '*magicbell_secret_key' },
      ],
      carriers: [{ header: 'X-MAGICBELL-API-SECRET', value: '{key}' }],
      access: 'full',
      manual: { page: 'https://app.magicbell.com/', steps: ['Settings of the project', 'Reset the secret'] },
      reach: 'Sends notifications to all users of the project, and reads and changes their data.',
    },
  },
} as const satisfies Service
