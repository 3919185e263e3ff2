import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/** Service principal secrets: 64 characters of URL-safe base64, as samples look. */
export const hcp = {
  id: 'hcp',
  name: 'HashiCorp Cloud Platform',
  docs: 'https://developer.hashicorp.com/hcp/docs/hcp/iam/service-principal',
  hosts: ['auth.idp.hashicorp.com', 'api.cloud.hashicorp.com'],
  keys: {
    'hcp-client-secret': {
      name: 'HashiCorp Cloud Platform service principal secret',
      shape: [{ base64url: 64 }],
      beside: [
        ...named(['hcp', 'hashicorp_cloud', 'hcp_vault', 'hcp_packer', 'hcp_consul'], ['_client_secret', '_secret']),
        { word: 'auth.idp.hashicorp.com', within: 160 },
      ],
      manual: { page: 'https://portal.cloud.hashicorp.com/', steps: ['Access control, Service principals', 'Delete the key'] },
      reach: 'Does in the organization or project what its role may.',
    },
  },
} as const satisfies Service
