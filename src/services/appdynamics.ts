import type { Service } from '../model/service.ts'

/**
 * The access key with which agents report: the page’s example has 13 letters and digits with a `$` among them; no page gives
 * the length of others.
 */
export const appdynamics = {
  id: 'appdynamics',
  name: 'Splunk AppDynamics',
  docs: 'https://docs.appdynamics.com/appd/24.x/latest/en/application-monitoring/install-app-server-agents/agent-to-controller-connections',
  hosts: ['*.saas.appdynamics.com'],
  selfHosted: true,
  keys: {
    'appdynamics-access-key': {
      name: 'AppDynamics account access key',
      source:
        'https://docs.appdynamics.com/appd/24.x/latest/en/application-monitoring/install-app-server-agents/agent-to-controller-connections',
      shapes: [[{ base62: [8, 40] }], [{ base62: 9 }, '$', { base62: 3 }]],
      beside: [
        { named: '*appdynamics_agent_account_access_key' },
        { named: '*appdynamics_access_key' },
        { named: '*appdynamics_account_access_key' },
      ],
      manual: {
        page: 'https://accounts.appdynamics.com/',
        steps: ['In the controller: Settings, License, Account', 'Ask support to replace the access key'],
      },
      reach: 'Reports into the account as an agent.',
    },
  },
} as const satisfies Service
