import { jsonWebToken } from '../model/json-web-token.ts'
import type { Service } from '../model/service.ts'

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
      beside: [
        { named: '*synapse_auth_auth_token' },
        { named: '*synapse_auth_pat' },
        { named: '*synapse_auth_personal_access_token' },
        { named: '*synapse_pat_auth_token' },
        { named: '*synapse_pat_pat' },
        { named: '*synapse_pat_personal_access_token' },
        { named: '*sage_synapse_auth_token' },
        { named: '*sage_synapse_pat' },
        { named: '*sage_synapse_personal_access_token' },
        { named: '*synapse_auth_token' },
        { named: '*synapse_pat' },
        { named: '*synapse_personal_access_token' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://docs.synapse.org/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads and changes projects of its owner.',
    },
  },
} as const satisfies Service
