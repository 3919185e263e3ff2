import type { Service } from '../model/service.ts'

/** API tokens; no page says how they look. */
export const cirrusCi = {
  id: 'cirrus-ci',
  name: 'Cirrus CI',
  docs: 'https://cirrus-ci.org/api/',
  hosts: ['api.cirrus-ci.com'],
  keys: {
    'cirrus-ci-api-token': {
      name: 'Cirrus CI API token',
      shape: [{ base62: [30, 64] }],
      beside: [
        { named: '*cirrus_api_token' },
        { named: '*cirrus_token' },
        { named: '*cirrus_ci_token' },
        { named: '*cirrus_ci_api_token' },
        { named: '*cirrus_cli_token' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://cirrus-ci.com/settings/profile/',
        steps: ['API Settings; an organization’s on its own page', 'Generate a new token: the old one dies'],
      },
      reach: 'Runs builds and reads and changes settings of its owner’s repositories.',
    },
  },
} as const satisfies Service
