import type { Service, Verify } from '../model/service.ts'

// https://circleci.com/docs/api/v2/#operation/getCurrentUser; the words of a refusal are on no page.
const whoAmI = {
  request: 'GET https://circleci.com/api/v2/me',
  means: { live: { status: 200, at: 'login' }, dead: { status: 401, at: 'message', is: 'You must log in first.' } },
  inferred: true,
  reads: { owner: 'login', name: 'name', account: 'id' },
} as const satisfies Verify

/** No call lists or ends tokens, and none that changes nothing takes a project's. API tokens: a UUID in base 58, and 20 bytes as hexadecimal digits. Older ones are the digits alone. */
export const circleci = {
  id: 'circleci',
  name: 'CircleCI',
  docs: 'https://circleci.com/docs/guides/toolkit/managing-api-tokens/',
  hosts: ['circleci.com'],
  keys: {
    'circleci-personal-api-token': {
      name: 'CircleCI personal API token',
      source: 'https://circleci.com/changelog/new-format-for-api-access-tokens/',
      shape: ['CCIPAT_', { base58: [20, 22], as: 'id' }, '_', { hex: 40 }],
      carriers: [{ header: 'Circle-Token', value: '{key}' }, { query: 'circle-token' }, { basic: '{key}:' }],
      verify: whoAmI,
      manual: { page: 'https://app.circleci.com/settings/user/tokens', steps: ['Find the token', 'Delete it'] },
      reach: 'Does in CircleCI whatever its owner may: reads build output, runs pipelines, changes settings and secrets.',
    },
    'circleci-project-api-token': {
      name: 'CircleCI project API token',
      source: 'https://circleci.com/changelog/new-format-for-api-access-tokens/',
      shape: ['CCIPRJ_', { base58: [20, 22], as: 'id' }, '_', { hex: 40 }],
      carriers: [{ header: 'Circle-Token', value: '{key}' }, { query: 'circle-token' }, { basic: '{key}:' }],
      manual: {
        page: 'https://circleci.com/docs/guides/toolkit/managing-api-tokens/',
        steps: ['Project settings, API permissions', 'Delete the token'],
      },
      reach: 'Reads, or with admin scope changes, one project.',
    },
    'circleci-legacy-api-token': {
      name: 'CircleCI API token (old)',
      source: 'https://circleci.com/changelog/new-format-for-api-access-tokens/',
      shape: [{ hex: 40 }],
      beside: [
        { named: '*circle_token' },
        { named: '*circleci_token' },
        { named: '*circle_ci_token' },
        { named: '*circleci_api_token' },
        { named: '*circle_api_token' },
        { named: '*circleci_cli_token' },
        { named: '*circleci_api_key' },
      ],
      carriers: [{ header: 'Circle-Token', value: '{key}' }, { query: 'circle-token' }, { basic: '{key}:' }],
      manual: {
        page: 'https://app.circleci.com/settings/user/tokens',
        steps: ['Find the token, or look in the project’s API permissions', 'Delete it'],
      },
      reach: 'Does in CircleCI whatever its owner may.',
    },
  },
} as const satisfies Service
