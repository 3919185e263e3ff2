import type { Service } from '../model/service.ts'

/** Tokens of API clients are `wrk`, a region and a JSON Web Token, as samples look. */
export const workato = {
  id: 'workato',
  name: 'Workato',
  docs: 'https://docs.workato.com/workato-api/api-clients.html',
  hosts: ['www.workato.com', 'app.eu.workato.com'],
  keys: {
    'workato-api-token': {
      name: 'Workato API client token',
      shape: [
        { oneOf: ['wrkaus-', 'wrkeu-', 'wrkjp-', 'wrksg-', 'wrkau-', 'wrkatrial-'] },
        'eyJ',
        { base64url: [16, 200] },
        '.eyJ',
        { base64url: [20, 600] },
        '.',
        { base64url: [40, 800] },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://app.workato.com/members/api/clients',
        steps: ['Workspace admin, API clients', 'Open the client, refresh its token or delete it'],
      },
      reach: 'Reads and changes recipes and connections, as far as its role goes.',
    },
  },
} as const satisfies Service
