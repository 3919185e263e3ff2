import type { Service } from '../model/service.ts'

/** Static tokens begin with `p.`, says the page; then come the payload and the signature of a JSON Web Token, as samples look. */
export const tinybird = {
  id: 'tinybird',
  name: 'Tinybird',
  docs: 'https://www.tinybird.co/docs/forward/administration/tokens',
  hosts: [
    'api.tinybird.co',
    'api.us-east.tinybird.co',
    'api.us-east.aws.tinybird.co',
    'api.us-west-2.aws.tinybird.co',
    'api.eu-central-1.aws.tinybird.co',
    'api.europe-west2.gcp.tinybird.co',
    'app.tinybird.co',
    'cloud.tinybird.co',
  ],
  keys: {
    'tinybird-token': {
      name: 'Tinybird token',
      source: 'https://www.tinybird.co/docs/forward/core-concepts/tokens',
      shape: ['p.eyJ', { base64url: [40, 400] }, '.', { base64url: 43 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }, { query: 'token' }],
      manual: { page: 'https://cloud.tinybird.co/tokens', steps: ['Tokens: find the token by its name', 'Refresh or delete it'] },
      reach: 'Reads or appends to data sources, or does everything in the workspace, as far as its scopes go.',
    },
  },
} as const satisfies Service
