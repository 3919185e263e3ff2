import type { Service } from '../model/service.ts'

/** API tokens are 32 letters and digits, as its own code makes them. It runs on servers of one’s own. */
export const rundeck = {
  id: 'rundeck',
  name: 'Rundeck',
  docs: 'https://docs.rundeck.com/docs/api/',
  hosts: ['*.runbook.pagerduty.cloud'],
  selfHosted: true,
  keys: {
    'rundeck-token': {
      name: 'Rundeck API token',
      source:
        'https://github.com/rundeck/rundeck/blob/02f6020b9b1cadbf59e5bd7fb392a981b6031be4/rundeckapp/grails-app/services/rundeck/services/ApiService.groovy',
      shape: [{ base62: 32 }],
      beside: [
        { named: '*rundeck_auth_token' },
        { named: '*rundeck_api_token' },
        { named: '*rd_auth_token' },
        { named: '*rd_api_token' },
        { named: '*rundeck_token' },
        { named: '*rundeck_api_key' },
        { named: '*rundeck_access_token' },
        { word: 'X-Rundeck-Auth-Token', within: 200 },
      ],
      carriers: [{ header: 'X-Rundeck-Auth-Token', value: '{key}' }, { query: 'authtoken' }],
      manual: {
        page: 'https://docs.rundeck.com/docs/manual/10-user.html',
        steps: ['Profile, User API tokens', 'Delete the token'],
      },
      reach: 'Runs jobs on all nodes, as far as its roles go.',
    },
  },
} as const satisfies Service
