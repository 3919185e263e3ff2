import type { Service } from '../model/service.ts'

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
        { named: '*hcp_client_secret' },
        { named: '*hcp_secret' },
        { named: '*hashicorp_cloud_client_secret' },
        { named: '*hashicorp_cloud_secret' },
        { named: '*hcp_vault_client_secret' },
        { named: '*hcp_vault_secret' },
        { named: '*hcp_packer_client_secret' },
        { named: '*hcp_packer_secret' },
        { named: '*hcp_consul_client_secret' },
        { named: '*hcp_consul_secret' },
        { word: 'auth.idp.hashicorp.com', within: 160 },
      ],
      manual: { page: 'https://portal.cloud.hashicorp.com/', steps: ['Access control, Service principals', 'Delete the key'] },
      reach: 'Does in the organization or project what its role may.',
    },
  },
} as const satisfies Service
