import type { Service } from '../model/service.ts'

/** API tokens have 64 letters and digits, as samples look. */
export const qubole = {
  id: 'qubole',
  name: 'Qubole',
  docs: 'https://docs.qubole.com/en/latest/rest-api/api_overview.html',
  hosts: ['api.qubole.com', '*.qubole.com'],
  keys: {
    'qubole-token': {
      name: 'Qubole API token',
      shape: [{ base62: 64 }],
      beside: [
        { named: '*qubole_api_token' },
        { named: '*qds_api_token' },
        { named: '*qubole_token' },
        { named: '*qubole_api_key' },
        { named: '*qubole_auth_token' },
        { named: '*qubole_key' },
        { named: '*qubole_access_token' },
      ],
      carriers: [{ header: 'X-AUTH-TOKEN', value: '{key}' }],
      manual: { page: 'https://api.qubole.com/v2/control-panel', steps: ['Control panel, My accounts', 'Reset the API token'] },
      reach: 'Runs commands on the account’s clusters and reads their data, as its user.',
    },
  },
} as const satisfies Service
