import type { Service } from '../model/service.ts'

/** Tokens of a repository and of a person; lengths are those of tokens in use. */
export const coveralls = {
  id: 'coveralls',
  name: 'Coveralls',
  docs: 'https://docs.coveralls.io/api-introduction',
  hosts: ['coveralls.io'],
  selfHosted: true,
  keys: {
    'coveralls-repo-token': {
      name: 'Coveralls repository token',
      shape: [{ base62: [32, 40] }],
      beside: [
        { named: '*coveralls_repo_token' },
        { named: '*coveralls_token' },
        { named: 'repo_token', in: '**/.coveralls.yml' },
        { named: 'service_token', in: '**/.coveralls.yml' },
      ],
      manual: { page: 'https://coveralls.io/', steps: ['Open the repository, Settings, Repo Token', 'Regenerate it'] },
      reach: 'Uploads coverage reports in the name of a repository.',
    },
    'coveralls-personal-token': {
      name: 'Coveralls personal API token',
      shape: [{ base62: [32, 40] }],
      beside: [
        { named: '*coveralls_api_token' },
        { named: '*coveralls_personal_token' },
        { named: '*coveralls_personal_api_token' },
      ],
      carriers: [{ header: 'Authorization', value: 'token {key}' }],
      manual: { page: 'https://coveralls.io/account', steps: ['Personal API token', 'Regenerate it'] },
      reach: 'Adds and changes repositories of its owner in Coveralls.',
    },
  },
} as const satisfies Service
