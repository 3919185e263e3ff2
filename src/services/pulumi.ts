import type { Mint, Service } from '../model/service.ts'

/** A new token of the same person; tokens of organizations and teams are refused here, and made by hand. It has no end, as the page's own. */
const create: Mint = {
  request: 'POST https://{var.host}/api/user/tokens',
  json: { description: '{incident.label}', expires: 0 },
  means: {
    done: { status: 200, at: 'tokenValue' },
    denied: [
      { status: 400, at: 'message' },
      { status: 401, at: 'message' },
      { status: 403, at: 'message' },
    ],
  },
  gives: { key: 'tokenValue' },
  reads: { id: 'id' },
  ifLost: ['Open your access tokens', 'Delete the newest token: its value never arrived'],
}

/**
 * Access tokens of Pulumi Cloud: `pul-` and 40 hexadecimal digits, as its page has them. Lists name tokens by id and description
 * (https://www.pulumi.com/docs/reference/cloud-rest-api/access-tokens/) and show nothing of their values, nor does a token tell its id: which
 * one to delete a person has to say. Of hosts of one's own a first refusal is no proof.
 */
export const pulumi = {
  id: 'pulumi',
  name: 'Pulumi',
  docs: 'https://www.pulumi.com/docs/pulumi-cloud/access-management/access-tokens/',
  hosts: ['api.pulumi.com', '{var.host}'],
  vars: { host: { env: 'PULUMI_BACKEND_URL', default: 'api.pulumi.com' } },
  keys: {
    'pulumi-access-token': {
      name: 'Pulumi access token',
      source:
        'https://github.com/pulumi/docs/blob/4e7669c1449006146d2339d57c0705fb478f490b/content/docs/reference/cloud-rest-api/personal-access-tokens/_index.md',
      shape: ['pul-', { hex: 40 }],
      alone: true,
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
      verify: {
        request: 'GET https://{var.host}/api/user',
        headers: { accept: 'application/vnd.pulumi+8' },
        means: {
          live: { status: 200, at: 'githubLogin' },
          dead: { status: 401, at: 'message', is: 'Unauthorized: No credentials provided or are invalid.' },
        },
        reads: { owner: 'githubLogin', name: 'tokenInfo.name', account: 'tokenInfo.organization' },
      },
      create,
      manual: {
        page: 'https://app.pulumi.com/account/tokens',
        steps: ['Tokens of the user, team or organization', 'Delete the token'],
      },
      reach: 'Reads and changes stacks with their secrets, as its user, team or organization may.',
    },
  },
} as const satisfies Service
