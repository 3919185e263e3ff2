import type { Service } from '../model/service.ts'

/** OAuth token secrets: 80 letters and digits, as the public code of the server makes them. */
export const launchpad = {
  id: 'launchpad',
  name: 'Launchpad',
  docs: 'https://help.launchpad.net/API/SigningRequests',
  hosts: ['api.launchpad.net', 'launchpad.net'],
  keys: {
    'launchpad-token-secret': {
      name: 'Launchpad OAuth token secret',
      source: 'https://git.launchpad.net/launchpad/tree/lib/lp/services/oauth/model.py',
      shape: [{ base62: 80 }],
      beside: [
        { named: '*launchpad_access_secret' },
        { named: '*launchpad_secret' },
        { named: '*lp_access_secret' },
        { named: '*lp_secret' },
        { word: 'api.launchpad.net', within: 160 },
      ],
      manual: { page: 'https://launchpad.net/~/+oauth-tokens', steps: ['Find the application', 'Revoke its authorization'] },
      reach: 'Reads and writes what its owner may.',
    },
  },
} as const satisfies Service
