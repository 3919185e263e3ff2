import type { Service } from '../model/service.ts'

/**
 * Tokens of HCP Terraform (Terraform Cloud, Terraform Enterprise): an id of 14 characters, `atlasv1`, and 60 to 70 more, as
 * samples look.
 */
export const terraformCloud = {
  id: 'terraform-cloud',
  name: 'HCP Terraform',
  docs: 'https://developer.hashicorp.com/terraform/cloud-docs/users-teams-organizations/api-tokens',
  hosts: ['app.terraform.io', '{var.host}'],
  vars: { host: { env: 'TF_CLOUD_HOSTNAME' } },
  keys: {
    'terraform-cloud-token': {
      name: 'HCP Terraform API token',
      shape: [{ base62: 14, as: 'id' }, '.atlasv1.', { base64url: [60, 70] }],
      beside: [
        { named: '*token' },
        { named: '*tfe_token' },
        { named: '*tf_token_app_terraform_io' },
        { named: '*tfc_token' },
        { named: '*terraform' },
        { named: '*terraform_key' },
        { named: '*terraform_api_key' },
        { named: '*terraform_token' },
        { named: '*terraform_secret' },
        { named: '*terraform_password' },
        { named: '*atlas' },
        { named: '*atlas_key' },
        { named: '*atlas_api_key' },
        { named: '*atlas_token' },
        { named: '*atlas_secret' },
        { named: '*atlas_password' },
        { named: '*tf_api_token' },
        { named: '*tf_cloud_token' },
        { named: '*authorization' },
        { word: 'terraform', within: 300 },
        { word: 'Bearer', within: 20 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://app.terraform.io/app/settings/tokens',
        steps: ['Tokens of the user, team or organization', 'Delete or regenerate it'],
      },
      reach: 'Reads state with its secrets and starts runs, as far as its user, team or organization may.',
    },
  },
} as const satisfies Service
