import type { Service } from '../model/service.ts'

/** Access tokens of Pulumi Cloud: `pul-` and 40 hexadecimal digits, as samples look. */
export const pulumi = {
  id: 'pulumi',
  name: 'Pulumi',
  docs: 'https://www.pulumi.com/docs/pulumi-cloud/access-management/access-tokens/',
  hosts: ['api.pulumi.com', '{var.host}'],
  vars: { host: { env: 'PULUMI_BACKEND_URL' } },
  keys: {
    'pulumi-access-token': {
      name: 'Pulumi access token',
      shape: ['pul-', { hex: 40 }],
      beside: [
        { named: '*pulumi_access_token' },
        { named: '*pulumi_token' },
        { named: '*pulumi_api_token' },
        { named: '*pulumi_api_key' },
        { named: '*accesstoken' },
        { named: '*pulumi' },
        { named: '*pulumi_key' },
        { named: '*pulumi_secret' },
        { named: '*pulumi_password' },
        { word: 'pulumi', within: 300 },
        { word: 'Authorization: token', within: 30 },
      ],
      carriers: [{ header: 'Authorization', value: 'token {key}' }],
      manual: {
        page: 'https://app.pulumi.com/account/tokens',
        steps: ['Tokens of the user, team or organization', 'Delete the token'],
      },
      reach: 'Reads and changes stacks with their secrets, as its user, team or organization may.',
    },
  },
} as const satisfies Service
