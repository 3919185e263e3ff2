import type { Service } from '../model/service.ts'

/** Keys of Honeybadger; the layouts rest on public samples. */
export const honeybadger = {
  id: 'honeybadger',
  name: 'Honeybadger',
  docs: 'https://docs.honeybadger.io/api/getting-started/',
  hosts: ['api.honeybadger.io', 'app.honeybadger.io', 'eu-api.honeybadger.io'],
  keys: {
    'honeybadger-project-key': {
      name: 'Honeybadger project key',
      shape: ['hbp_', { base62: 36 }],
      carriers: [{ header: 'X-API-Key', value: '{key}' }],
      manual: { page: 'https://app.honeybadger.io/projects', steps: ['Open the project, Settings, API Keys', 'Revoke the key'] },
      reach: 'Sends errors and events into one project.',
    },
    'honeybadger-old-project-key': {
      name: 'Honeybadger project key (without prefix)',
      shapes: [[{ hex: 8 }], [{ hex: 32 }]],
      beside: [{ named: '*honeybadger_api_key' }, { named: 'api_key', in: '**/honeybadger.yml' }],
      carriers: [{ header: 'X-API-Key', value: '{key}' }],
      manual: { page: 'https://app.honeybadger.io/projects', steps: ['Open the project, Settings, API Keys', 'Revoke the key'] },
      reach: 'Sends errors and events into one project.',
    },
    'honeybadger-auth-token': {
      name: 'Honeybadger personal token',
      shape: [{ base62: 20 }],
      beside: [{ named: '*honeybadger_auth_token' }, { named: '*honeybadger_personal_auth_token' }],
      carriers: [{ basic: '{key}:' }],
      manual: { page: 'https://app.honeybadger.io/users/edit#authentication', steps: ['API authentication token', 'Reset it'] },
      reach: 'Reads and changes all projects of its user.',
    },
  },
} as const satisfies Service
