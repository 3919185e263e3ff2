import type { Service } from '../model/service.ts'

/**
 * Project keys (`hbp_`) and personal ones of the old API rest on public samples. Tokens of API v3 are those of users
 * (`hbu_`), accounts (`hba_`) and OAuth (`hbo_`), says the page; 24 to 64 letters and digits behind it are looked at.
 */
export const honeybadger = {
  id: 'honeybadger',
  name: 'Honeybadger',
  docs: 'https://docs.honeybadger.io/api/getting-started/',
  hosts: ['api.honeybadger.io', 'app.honeybadger.io', 'eu-api.honeybadger.io', 'eu-app.honeybadger.io'],
  keys: {
    'honeybadger-project-key': {
      name: 'Honeybadger project key',
      shape: ['hbp_', { base62: 36 }],
      carriers: [{ header: 'X-API-Key', value: '{key}' }],
      manual: { page: 'https://app.honeybadger.io/projects', steps: ['Open the project, Settings, API Keys', 'Revoke the key'] },
      reach: 'Sends errors and events into one project.',
    },
    'honeybadger-api-token': {
      name: 'Honeybadger API token',
      source: 'https://docs.honeybadger.io/api/v3/authentication/',
      shape: [{ oneOf: ['hbu_', 'hba_', 'hbo_'] }, { base62: [24, 64] }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://app.honeybadger.io/users/edit',
        steps: ['User or account settings, API tokens', 'Revoke the token'],
      },
      reach: 'Reads and changes what its user or account may, or what its app was allowed.',
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
