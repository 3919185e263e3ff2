import type { Service } from '../model/service.ts'

/** The claiming token of a space has 135 characters of base64, as samples look. */
export const netdata = {
  id: 'netdata',
  name: 'Netdata',
  docs: 'https://learn.netdata.cloud/docs/netdata-cloud/authentication-&-authorization/api-tokens',
  hosts: ['app.netdata.cloud', 'api.netdata.cloud'],
  keys: {
    'netdata-claim-token': {
      name: 'Netdata claiming token',
      shape: [{ base64url: 135 }],
      beside: [
        { named: '*netdata_claim_token' },
        { named: '*netdata_token' },
        { named: '*netdata_claiming_token' },
        { named: '*netdata_cloud_token' },
        { named: '*nd_claim_token' },
        { word: 'netdata', within: 200 },
        { word: 'kickstart.sh', within: 200 },
        { command: 'sh', flag: '--claim-token' },
        { command: 'netdata-claim.sh', flag: '-token' },
      ],
      access: 'write',
      manual: { page: 'https://app.netdata.cloud/', steps: ['Space settings, Nodes', 'Regenerate the claiming token'] },
      reach: 'Joins nodes to the space.',
    },
  },
} as const satisfies Service
