import type { Service } from '../model/service.ts'

/**
 * Access tokens of Forgejo, and so of Codeberg, are made as Gitea’s are: 20 bytes as hexadecimal digits without a prefix, as
 * the page’s example has.
 */
export const forgejo = {
  id: 'forgejo',
  name: 'Forgejo',
  docs: 'https://forgejo.org/docs/latest/user/api-usage/',
  hosts: ['codeberg.org'],
  selfHosted: true,
  keys: {
    'forgejo-access-token': {
      name: 'Forgejo access token',
      source: 'https://forgejo.org/docs/latest/user/api-usage/',
      shape: [{ hex: 40 }],
      beside: [
        { named: '*forgejo_token' },
        { named: '*forgejo_access_token' },
        { named: '*forgejo_api_token' },
        { named: '*codeberg_token' },
        { named: '*codeberg_access_token' },
        { named: '*codeberg_api_token' },
      ],
      carriers: [{ header: 'Authorization', value: 'token {key}' }, { query: 'access_token' }],
      manual: {
        page: 'https://forgejo.org/docs/latest/user/api-usage/',
        steps: ['In your Forgejo or on Codeberg: Settings, Applications', 'Delete the token'],
      },
      reach: 'Does on the server what its owner may, as far as its scopes go: reads and pushes code.',
    },
  },
} as const satisfies Service
