import type { Service } from '../model/service.ts'

/** Tokens of an account are 20 letters and digits, those of a repository 32 hexadecimal digits, in tokens in use. */
export const codacy = {
  id: 'codacy',
  name: 'Codacy',
  docs: 'https://docs.codacy.com/codacy-api/api-tokens/',
  hosts: ['app.codacy.com', 'api.codacy.com'],
  keys: {
    'codacy-account-token': {
      name: 'Codacy account API token',
      shape: [{ base62: 20 }],
      beside: [{ named: '*codacy_api_token' }, { named: '*codacy_account_token' }, { named: '*codacy_token' }],
      carriers: [{ header: 'api-token', value: '{key}' }],
      manual: { page: 'https://app.codacy.com/account/access-management', steps: ['API Tokens', 'Delete the token'] },
      reach: 'Does in Codacy what its owner may: reads and changes repositories.',
    },
    'codacy-project-token': {
      name: 'Codacy repository API token',
      shape: [{ hex: 32 }],
      beside: [
        { named: '*codacy_project_token' },
        { named: '*codacy_repository_token' },
        { named: '*codacy_token' },
        { command: 'codacy-coverage-reporter', flag: '-t' },
      ],
      carriers: [{ header: 'project-token', value: '{key}' }],
      manual: {
        page: 'https://docs.codacy.com/codacy-api/api-tokens/',
        steps: ['Open the repository, Settings, Integrations, Repository API', 'Delete the token'],
      },
      reach: 'Uploads coverage and reads results of one repository.',
    },
  },
} as const satisfies Service
