import type { Service } from '../model/service.ts'
import { uuid } from '../model/uuid.ts'

/** Personal access tokens are UUIDs, as the page’s is. */
export const buddy = {
  id: 'buddy',
  name: 'Buddy',
  docs: 'https://buddy.works/docs/api/getting-started/oauth2/personal-access-token',
  hosts: ['api.buddy.works', 'api.eu.buddy.works'],
  keys: {
    'buddy-access-token': {
      name: 'Buddy personal access token',
      source: 'https://buddy.works/docs/api/getting-started/hello-world',
      shape: uuid,
      beside: [
        { named: '*buddy_token' },
        { named: '*buddy_access_token' },
        { named: '*buddy_api_token' },
        { named: '*buddy_works_token' },
        { named: '*buddy_pat' },
        { named: '*bdy_token' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }, { query: 'access_token' }],
      manual: { page: 'https://app.buddy.works/api-tokens', steps: ['Find the token', 'Delete it'] },
      reach: 'Runs and changes pipelines of its owner’s workspaces, as far as its scopes go.',
    },
  },
} as const satisfies Service
