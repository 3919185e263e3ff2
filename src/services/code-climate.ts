import type { Service } from '../model/service.ts'

/** The id of the test reporter is 64 hexadecimal digits, tokens of the API 40, in tokens in use. */
export const codeClimate = {
  id: 'code-climate',
  name: 'Code Climate',
  docs: 'https://docs.codeclimate.com/docs/finding-your-test-coverage-token',
  hosts: ['api.codeclimate.com', 'codeclimate.com'],
  keys: {
    'code-climate-test-reporter-id': {
      name: 'Code Climate test reporter id',
      shape: [{ hex: 64 }],
      beside: [
        { named: '*cc_test_reporter_id' },
        { named: '*codeclimate_repo_token' },
        { named: '*codeclimate_token' },
        { named: '*code_climate_token' },
        { named: '*codeclimate_reporter_id' },
        { command: 'cc-test-reporter', flag: '-r' },
      ],
      manual: {
        page: 'https://docs.codeclimate.com/docs/finding-your-test-coverage-token',
        steps: ['Repo Settings, Test coverage', 'Regenerate the id'],
      },
      reach: 'Uploads coverage reports in the name of a repository.',
    },
    'code-climate-api-token': {
      name: 'Code Climate API token',
      shape: [{ hex: 40 }],
      beside: [{ named: '*codeclimate_api_token' }, { named: '*code_climate_api_token' }, { named: '*codeclimate_api_key' }],
      carriers: [{ header: 'Authorization', value: 'Token token={key}' }],
      manual: { page: 'https://codeclimate.com/profile/tokens', steps: ['Find the token', 'Delete it'] },
      reach: 'Reads results of its owner’s repositories and changes their settings.',
    },
  },
} as const satisfies Service
