import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API tokens: 64 small letters and digits, as its own code makes them for devices (teams’ have the same form). */
export const pretix = {
  id: 'pretix',
  name: 'pretix',
  docs: 'https://docs.pretix.eu/',
  hosts: [],
  selfHosted: true,
  keys: {
    'pretix-api-key': {
      name: 'pretix API key',
      source: 'https://github.com/pretix/pretix/blob/085272a86684b23ae631c792e0f7ab129325ba1a/src/pretix/base/models/devices.py',
      shape: [{ base36: 64 }],
      beside: tokenNames('pretix'),
      carriers: [{ header: 'Authorization', value: 'Token {key}' }],
      manual: { page: 'https://docs.pretix.eu/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads and changes guests of the owner’s events.',
    },
  },
} as const satisfies Service
