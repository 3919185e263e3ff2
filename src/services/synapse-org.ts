import { jsonWebToken } from '../model/json-web-token.ts'
import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/** API keys: JSON Web Tokens, as samples look. */
export const synapseOrg = {
  id: 'synapse-org',
  name: 'Synapse (Sage)',
  docs: 'https://docs.synapse.org/',
  hosts: ['repo-prod.prod.sagebase.org'],
  keys: {
    'synapse-org-api-key': {
      name: 'Synapse (Sage) API key',
      shape: jsonWebToken,
      check: 'jwt',
      beside: named(
        ['synapse_auth', 'synapse_pat', 'sage_synapse', 'synapse'],
        ['_auth_token', '_pat', '_personal_access_token'],
      ),
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://docs.synapse.org/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads and changes projects of its owner.',
    },
  },
} as const satisfies Service
