import type { Service } from '../model/service.ts'

/**
 * Tokens of Databricks: `dapi`, as in the example of the issuer’s provider, and 32 hexadecimal digits, in Azure with a digit behind.
 * The digits and the layout of OAuth secrets rest on public samples.
 */
export const databricks = {
  id: 'databricks',
  name: 'Databricks',
  docs: 'https://docs.databricks.com/aws/en/dev-tools/auth/pat',
  hosts: ['*.cloud.databricks.com', '*.azuredatabricks.net', '*.gcp.databricks.com', 'accounts.cloud.databricks.com'],
  keys: {
    'databricks-token': {
      name: 'Databricks personal access token',
      source:
        'https://github.com/databricks/terraform-provider-databricks/blob/0037cd76bf6e128dddff0bb4a90abcb4f38bbab9/docs/index.md',
      shapes: [
        ['dapi', { hex: 32 }],
        ['dapi', { hex: 32 }, '-', { digit: 1 }],
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }, { basic: 'token:{key}' }],
      manual: {
        page: 'https://docs.databricks.com/aws/en/dev-tools/auth/pat',
        steps: ['In the workspace: Settings, Developer, Access tokens', 'Revoke the token'],
      },
      reach: 'Acts as its user or service principal in one workspace: data, jobs, secrets.',
    },
    'databricks-oauth-secret': {
      name: 'Databricks OAuth secret',
      shape: ['dose', { hex: 32 }],
      manual: {
        page: 'https://accounts.cloud.databricks.com/',
        steps: ['User management, Service principals, the principal, OAuth secrets', 'Delete the secret'],
      },
      reach: 'Gets tokens of a service principal, together with its id.',
    },
  },
} as const satisfies Service
