import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: `prod_sk_` and 25 to 40 letters and digits, as samples look. */
export const dojah = {
  id: 'dojah',
  name: 'Dojah',
  docs: 'https://docs.dojah.io/',
  hosts: ['api.dojah.io', 'sandbox.dojah.io'],
  keys: {
    'dojah-api-key': {
      name: 'Dojah API key',
      shape: ['prod_sk_', { base62: [25, 40] }],
      alone: true,
      beside: apiKeyNames('dojah'),
      carriers: [{ header: 'Authorization', value: '{key}' }],
      manual: { page: 'https://docs.dojah.io/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads the papers and checks of people.',
    },
  },
} as const satisfies Service
