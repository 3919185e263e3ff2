import type { Service } from '../model/service.ts'

/** Tokens of users and agents; a kind and a colon stand before the digits in tokens in use. */
export const dagster = {
  id: 'dagster',
  name: 'Dagster+',
  docs: 'https://docs.dagster.io/deployment/dagster-plus/management/tokens',
  hosts: ['*.dagster.cloud', '*.agent.dagster.cloud'],
  keys: {
    'dagster-token': {
      name: 'Dagster+ token',
      shapes: [
        [{ oneOf: ['user:', 'agent:'] }, { hex: [32, 64] }],
        [{ oneOf: ['user:', 'agent:'] }, { base64url: [2, 60] }, ':', { hex: [32, 64] }],
      ],
      beside: [
        { named: '*dagster_cloud_api_token' },
        { named: '*dagster_cloud_agent_token' },
        { named: '*dagster_agent_token' },
        { named: '*dagster_cloud_token' },
        { named: '*dagster_cloud_user_token' },
        { named: '*dagster_token' },
        { named: '*dagster_api_token' },
        { named: 'agent_token', in: '**/dagster.yaml' },
        { named: 'agent_token', in: '**/dagster.yml' },
      ],
      carriers: [{ header: 'Dagster-Cloud-Api-Token', value: '{key}' }],
      manual: {
        page: 'https://docs.dagster.io/deployment/dagster-plus/management/tokens',
        steps: ['User menu, Organization Settings, Tokens', 'Revoke the token'],
      },
      reach: 'Runs and changes jobs of a deployment, as its user or agent may.',
    },
  },
} as const satisfies Service
