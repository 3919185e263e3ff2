import type { Service } from '../model/service.ts'

/** API tokens are 16 bytes, which are 22 characters of base64url, as the public code of the API makes them. */
export const travis = {
  id: 'travis',
  name: 'Travis CI',
  docs: 'https://docs.travis-ci.com/api/',
  hosts: ['api.travis-ci.com'],
  selfHosted: true,
  keys: {
    'travis-api-token': {
      name: 'Travis CI API token',
      source:
        'https://github.com/travis-ci/travis-api/blob/01356df26ff12dc41a99fac524f006f380579021/lib/travis/api/app/access_token.rb',
      shape: [{ base64url: 22 }],
      beside: [
        { named: '*travis_token' },
        { named: '*travis_api_token' },
        { named: '*travis_ci_token' },
        { named: '*travis_access_token' },
        { named: '*travisci_token' },
        { named: 'r_travis_com' },
        { named: 'access_token', in: '**/.travis/config.yml' },
      ],
      carriers: [{ header: 'Authorization', value: 'token {key}' }],
      manual: {
        page: 'https://app.travis-ci.com/account/preferences',
        steps: ['Settings, API authentication', 'Regenerate the token'],
      },
      reach: 'Acts as its owner: runs builds and reads and changes settings and logs.',
    },
  },
} as const satisfies Service
