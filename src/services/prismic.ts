import type { Service } from '../model/service.ts'

/**
 * Permanent access tokens begin with `MC5`, the base64 of “0.”, and hold one more point, as in the tests of what was its own
 * client.
 */
export const prismic = {
  id: 'prismic',
  name: 'Prismic',
  docs: 'https://prismic.io/docs/fetch-content#access-tokens',
  hosts: ['*.cdn.prismic.io', '*.prismic.io'],
  keys: {
    'prismic-access-token': {
      name: 'Prismic access token',
      source: 'https://github.com/prismicio-community/python-kit/blob/master/tests/test_prismic.py',
      shape: ['MC5', { base64url: [20, 40] }, '.', { base64url: [40, 400] }],
      alone: true,
      beside: [
        { named: '*prismic_access_token' },
        { named: '*prismic_api_key' },
        { named: '*prismic_token' },
        { named: '*prismic_api_token' },
        { named: '*prismic_secret' },
        { word: 'prismic', within: 200 },
      ],
      carriers: [{ query: 'access_token' }],
      access: 'read',
      manual: {
        page: 'https://prismic.io/dashboard',
        steps: ['Open the repository, Settings, API & Security', 'Delete the token'],
      },
      reach: 'Reads the content of one repository, drafts and releases, too.',
    },
  },
} as const satisfies Service
