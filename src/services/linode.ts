import type { Service } from '../model/service.ts'

/** Personal access tokens of Linode: 64 hexadecimal digits in samples. */
export const linode = {
  id: 'linode',
  name: 'Linode (Akamai Cloud)',
  docs: 'https://techdocs.akamai.com/cloud-computing/docs/manage-personal-access-tokens',
  hosts: ['api.linode.com'],
  keys: {
    'linode-token': {
      name: 'Linode personal access token',
      shape: [{ hex: 64 }],
      beside: [
        { named: '*linode_token' },
        { named: '*linode_api_token' },
        { named: '*linode_cli_token' },
        { named: '*linode_api_key' },
        { named: '*linode_access_token' },
        { named: '*linode_pat' },
        { named: '*linode_key' },
        { word: 'api.linode.com', within: 200 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://cloud.linode.com/profile/tokens', steps: ['Find the token', 'Revoke it'] },
      reach: 'Does what its scopes name in the account: machines, volumes, domains.',
    },
  },
} as const satisfies Service
