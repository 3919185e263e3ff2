import type { Service } from '../model/service.ts'

/** Keys of Instana; no page shows a layout, so that only their names find them. */
export const instana = {
  id: 'instana',
  name: 'Instana',
  docs: 'https://www.ibm.com/docs/en/instana-observability/current?topic=apis-instana-rest-api',
  hosts: ['*.instana.io'],
  selfHosted: true,
  keys: {
    'instana-api-token': {
      name: 'Instana API token',
      shape: [{ base64url: [16, 40] }],
      beside: [{ named: '*instana_api_token' }],
      carriers: [{ header: 'Authorization', value: 'apiToken {key}' }],
      manual: {
        page: 'https://www.ibm.com/docs/en/instana-observability/current?topic=apis-instana-rest-api',
        steps: ['In your Instana: Settings, Security & Access, API Tokens', 'Delete the token'],
      },
      reach: 'Does in one unit what the permissions of the token allow.',
    },
    'instana-agent-key': {
      name: 'Instana agent key',
      shape: [{ base64url: [16, 40] }],
      beside: [{ named: '*instana_agent_key' }, { named: '*instana_key' }],
      carriers: [{ header: 'X-Instana-Key', value: '{key}' }],
      manual: {
        page: 'https://www.ibm.com/docs/en/instana-observability/current?topic=agents-managing-agent-keys',
        steps: ['In your Instana: Settings, Agents, Agent keys', 'Revoke the key'],
      },
      reach: 'Sends telemetry into one tenant.',
    },
  },
} as const satisfies Service
