import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/**
 * Access tokens: up to ten characters of the subject’s name, `-` and 16 hexadecimal digits, as its own code makes them. The API
 * secret is of the owner’s choice; clients may send its SHA-1, which opens the same.
 */
export const nightscout = {
  id: 'nightscout',
  name: 'Nightscout',
  docs: 'https://nightscout.github.io/',
  hosts: [],
  selfHosted: true,
  keys: {
    'nightscout-access-token': {
      name: 'Nightscout access token',
      source:
        'https://github.com/nightscout/cgm-remote-monitor/blob/00dc91538b9a5748b15e9b7c6fa110766a05f7ed/lib/authorization/storage.js',
      shape: [{ word: [1, 10], as: 'subject' }, '-', { hex: 16 }],
      beside: named(['nightscout', 'nightscout_access', 'nightscout_api', 'nightscout_read', 'ns_access'], ['_token']),
      carriers: [{ query: 'token' }],
      manual: {
        page: 'https://nightscout.github.io/nightscout/security/',
        steps: ['Admin tools, Subjects: remove the subject and make another'],
      },
      reach: 'Reads its owner’s glucose and treatments; with more rights it writes them.',
    },
    'nightscout-api-secret': {
      name: 'Nightscout API secret',
      shapes: [[{ hex: 40 }], [{ word: [12, 64] }]],
      beside: named(['nightscout', 'nightscout_api', 'ns_api', 'cgm_api'], ['_secret', '_secret_hash', '_secret_sha1']),
      carriers: [{ header: 'api-secret', value: '{key}' }],
      manual: {
        page: 'https://nightscout.github.io/nightscout/security/',
        steps: ['Set another `API_SECRET` on the server, and restart it', 'Set it in all uploaders'],
      },
      reach: 'Reads and writes its owner’s glucose and treatments, and administers the site.',
    },
  },
} as const satisfies Service
