import type { Service } from '../model/service.ts'

/** Access tokens are 40 hexadecimal digits, a SHA-1, in tokens in use. */
export const gogs = {
  id: 'gogs',
  name: 'Gogs',
  docs: 'https://github.com/gogs/docs-api',
  hosts: ['{var.host}'],
  vars: { host: { env: 'GOGS_URL' } },
  keys: {
    'gogs-access-token': {
      name: 'Gogs access token',
      shape: [{ hex: 40 }],
      beside: [{ named: '*gogs_token' }, { named: '*gogs_access_token' }, { named: '*gogs_api_token' }],
      carriers: [{ header: 'Authorization', value: 'token {key}' }, { query: 'token' }],
      manual: {
        page: 'https://github.com/gogs/docs-api',
        steps: ['In your Gogs: Your Settings, Applications', 'Delete the token'],
      },
      reach: 'Does on the server what its owner may: reads and pushes code.',
    },
  },
} as const satisfies Service
