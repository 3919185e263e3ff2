import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API tokens: 20 to 64 letters and digits are looked at; no page says how many. */
export const contactout = {
  id: 'contactout',
  name: 'ContactOut',
  docs: 'https://api.contactout.com/',
  hosts: ['api.contactout.com'],
  keys: {
    'contactout-api-token': {
      name: 'ContactOut API token',
      shape: [{ base62: [20, 64] }],
      beside: [...tokenNames('contactout', 'contact_out')],
      carriers: [{ header: 'token', value: '{key}' }],
      manual: {
        page: 'https://api.contactout.com/',
        steps: ['Find where the API token was made', 'End it there, and make another'],
      },
      reach: 'Looks up people’s addresses at the owner’s cost.',
    },
  },
} as const satisfies Service
