import type { Service } from '../model/service.ts'

/** Personal access tokens are `gb_api_` and 40 letters and digits, as samples look. */
export const gitbook = {
  id: 'gitbook',
  name: 'GitBook',
  docs: 'https://gitbook.com/docs/developers/gitbook-api/authentication',
  hosts: ['api.gitbook.com', 'app.gitbook.com'],
  keys: {
    'gitbook-token': {
      name: 'GitBook personal access token',
      shape: ['gb_api_', { base62: 40 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://app.gitbook.com/account/developer', steps: ['Developer settings', 'Revoke the token'] },
      personal: 'It acts as its user: make a user for the machine.',
      reach: 'Reads and changes spaces and their content, as its user.',
    },
  },
} as const satisfies Service
