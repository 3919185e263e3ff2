import type { Service } from '../model/service.ts'

/**
 * A deploy key names its deployment, or its team and project, before `|`; a token in base64 that begins with `eyJ2` follows.
 */
export const convex = {
  id: 'convex',
  name: 'Convex',
  docs: 'https://docs.convex.dev/cli/deploy-key-types',
  hosts: ['*.convex.cloud', 'api.convex.dev', 'dashboard.convex.dev'],
  keys: {
    'convex-deploy-key': {
      name: 'Convex deploy key',
      source: 'https://docs.convex.dev/cli/deploy-key-types',
      shapes: [
        [{ oneOf: ['prod:', 'dev:'] }, { hostname: [3, 80] }, '|eyJ2', { base64: [30, 400] }],
        [{ oneOf: ['preview:', 'project:'] }, { hostname: [3, 80] }, ':', { hostname: [3, 80] }, '|eyJ2', { base64: [30, 400] }],
      ],
      check: { json: ['v2'] },
      beside: [
        { named: '*convex_deploy_key' },
        { named: '*convex_admin_key' },
        { named: '*convex_key' },
        { named: '*convex_deployment_key' },
        { named: '*convex_preview_deploy_key' },
        { named: '*convex_prod_deploy_key' },
        { named: '*convex_project_token' },
        { named: '*convex_token' },
        { named: '*convex_self_hosted_admin_key' },
        { word: 'convex', within: 200 },
        { word: 'CONVEX', within: 200 },
      ],
      carriers: [{ header: 'Authorization', value: 'Convex {key}' }],
      access: 'full',
      manual: {
        page: 'https://dashboard.convex.dev/',
        steps: ['Settings of the deployment or project, Deploy keys', 'Delete the key'],
      },
      reach: 'Deploys code to the deployment, and reads and changes all its data and environment variables.',
    },
  },
} as const satisfies Service
