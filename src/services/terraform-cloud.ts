import type { Act, Lookup, Mint, Service, When } from '../model/service.ts'
import { credentialNames } from '../model/usual-names.ts'

const api = 'https://{var.host}/api/v2'
const headers = { 'content-type': 'application/vnd.api+json' } as const
const me = `GET ${api}/account/details` as const
// https://developer.hashicorp.com/terraform/cloud-docs/api-docs#authentication: JSON:API errors; 404 stands for what one may not see, too.
const refused = { status: 401, at: 'errors.0.title', is: 'unauthorized' } as const
const denied = [
  refused,
  { status: 403, at: 'errors.0.title' },
  { status: 404, at: 'errors.0.title' },
  { status: 422, at: 'errors.0.title' },
] as const satisfies readonly When[]

const drop = (as: 'key' | 'admin'): Act => ({
  request: `DELETE ${api}/authentication-tokens/{verify.id}`,
  as,
  headers,
  means: { done: 204, denied },
})
const resource = 'data.relationships.authenticated-resource.data'
const holder = (type: 'teams' | 'users') =>
  ({
    request: me,
    of: { status: 200, at: `${resource}.type`, is: type },
    gives: { id: `${resource}.id` },
  }) as const satisfies Lookup
const make = (whose: string, as: 'key' | 'admin'): Mint => ({
  request: `POST ${api}/${whose}/authentication-tokens`,
  as,
  headers,
  json: { data: { type: 'authentication-tokens', attributes: { description: '{incident.label}' } } },
  means: { done: { status: 201, at: 'data.attributes.token' }, denied },
  gives: { key: 'data.attributes.token' },
  reads: { id: 'data.id', expires: 'data.attributes.expired-at' },
  ifLost: ['Open the tokens of the user or team', 'Delete the newest token: its value never arrived'],
})

/**
 * A token tells its own record and whether it is a person's, a team's or an organization's
 * (https://developer.hashicorp.com/terraform/cloud-docs/api-docs/account); people and teams may have several tokens, so that a new one stands beside
 * the old (.../team-tokens, .../user-tokens), for two years. An organization has one, which a new one ends at once: by hand. Terraform Enterprise has
 * hosts of one's own. Tokens of HCP Terraform (Terraform Cloud, Terraform Enterprise): an id of 14 characters, `atlasv1`, and 67 more in
 * the page’s example; that there are 60 to 70 is what samples have.
 */
export const terraformCloud = {
  id: 'terraform-cloud',
  name: 'HCP Terraform',
  docs: 'https://developer.hashicorp.com/terraform/cloud-docs/users-teams-organizations/api-tokens',
  hosts: ['app.terraform.io', '{var.host}'],
  vars: { host: { env: 'TF_CLOUD_HOSTNAME', default: 'app.terraform.io' } },
  lookups: { team: holder('teams'), person: holder('users') },
  keys: {
    'terraform-cloud-token': {
      name: 'HCP Terraform API token',
      source:
        'https://github.com/hashicorp/terraform-docs-common/blob/0ac64a4973231eb8b3313acad97cedf735ac3551/website/docs/cloud-docs/api-docs/user-tokens.mdx',
      shape: [{ base62: 14, as: 'id' }, '.atlasv1.', { base64url: [60, 70] }],
      alone: true,
      beside: [
        { named: '*token' },
        { named: '*tfe_token' },
        { named: '*tf_token_app_terraform_io' },
        { named: '*tfc_token' },
        ...credentialNames('terraform', 'atlas'),
        { named: '*tf_api_token' },
        { named: '*tf_cloud_token' },
        { named: '*authorization' },
        { word: 'terraform', within: 300 },
        { word: 'Bearer', within: 20 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      admin: { is: 'terraform-cloud/terraform-cloud-token', env: 'REKEY_TERRAFORM_CLOUD_ADMIN' },
      verify: {
        request: me,
        headers,
        means: { live: { status: 200, at: 'data.attributes.username' }, dead: refused },
        reads: {
          id: { at: 'data.links.auth-token', after: 'authentication-tokens/' },
          owner: 'data.attributes.username',
          account: `${resource}.id`,
        },
      },
      revoke: [drop('key'), drop('admin')],
      create: [make('teams/{team.id}', 'admin'), make('teams/{team.id}', 'key'), make('users/{person.id}', 'key')],
      manual: {
        page: 'https://app.terraform.io/app/settings/tokens',
        steps: ['Tokens of the user, team or organization', 'Delete or regenerate it'],
      },
      reach: 'Reads state with its secrets and starts runs, as far as its user, team or organization may.',
    },
  },
} as const satisfies Service
