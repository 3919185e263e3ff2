import type { Service } from '../model/service.ts'

/** Access tokens are 40 hexadecimal digits, a SHA-1, as its public code makes them. */
export const gogs = {
  id: 'gogs',
  name: 'Gogs',
  docs: 'https://github.com/gogs/docs-api',
  hosts: [],
  selfHosted: true,
  keys: {
    'gogs-access-token': {
      name: 'Gogs access token',
      source: 'https://github.com/gogs/gogs/blob/040a86d8c07c9fa8938f200c336a29b20d2e2444/internal/database/access_tokens.go',
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
