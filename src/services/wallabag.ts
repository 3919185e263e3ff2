import type { Service } from '../model/service.ts'

/** Client secrets: no page says how long; 50 to 52 small letters and digits are looked at. */
export const wallabag = {
  id: 'wallabag',
  name: 'wallabag',
  docs: 'https://doc.wallabag.org/',
  hosts: [],
  selfHosted: true,
  keys: {
    'wallabag-client-secret': {
      name: 'wallabag client secret',
      shape: [{ base36: [50, 52] }],
      beside: [
        { named: '*wallabag_secret' },
        { named: '*wallabag_client_secret' },
        { named: '*wallabag_api_secret' },
        { named: '*wallabag_app_secret' },
      ],
      manual: {
        page: 'https://doc.wallabag.org/',
        steps: ['Find where the client secret was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes notes of the owner.',
    },
  },
} as const satisfies Service
