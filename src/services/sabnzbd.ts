import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API and NZB keys: 32 hexadecimal digits, as its own code makes them. */
export const sabnzbd = {
  id: 'sabnzbd',
  name: 'SABnzbd',
  docs: 'https://sabnzbd.org/wiki/',
  hosts: [],
  selfHosted: true,
  keys: {
    'sabnzbd-api-key': {
      name: 'SABnzbd API key',
      source: 'https://github.com/sabnzbd/sabnzbd/blob/00364b1317e41384b6a7a3590eb16ed08722889d/sabnzbd/config.py',
      shape: [{ hex: 32 }],
      beside: apiKeyNames('sabnzbd', 'sab', 'sabnzb'),
      carriers: [{ query: 'apikey' }],
      manual: { page: 'https://sabnzbd.org/wiki/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Does in the server what its user may.',
    },
  },
} as const satisfies Service
