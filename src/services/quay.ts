import type { Service } from '../model/service.ts'

/**
 * Passwords of robot accounts and OAuth access tokens of an application, as its own code makes them: 64 upper-case letters and
 * digits, and a name of 20 characters with a secret of 20 or more; those of its tests, and the secrets of clients, have 40.
 */
export const quay = {
  id: 'quay',
  name: 'Quay',
  docs: 'https://docs.quay.io/glossary/robot-accounts.html',
  hosts: ['quay.io'],
  selfHosted: true,
  keys: {
    'quay-robot-token': {
      name: 'Quay robot account token',
      source: 'https://github.com/quay/quay/blob/master/data/model/user.py',
      shape: [{ base36upper: 64 }],
      beside: [
        { named: '*quay_password' },
        { named: '*quay_token' },
        { named: '*quay_robot_token' },
        { named: '*quay_robot_password' },
        { named: '*quay_io_password' },
        { named: '*quay_io_token' },
        { word: 'quay.io', within: 120 },
      ],
      manual: {
        page: 'https://docs.quay.io/glossary/robot-accounts.html',
        steps: ['Organization or account, Robot Accounts', 'Open the robot and regenerate its token'],
      },
      reach: 'Pulls or pushes images of the repositories that the robot may.',
    },
    'quay-oauth-access-token': {
      name: 'Quay OAuth access token',
      source: 'https://github.com/quay/quay/blob/066f85962aaa1eca78bfec8dd55c72f616a17182/data/model/oauth.py',
      shape: [{ base62: 40 }],
      beside: [
        { named: '*quay_oauth_token' },
        { named: '*quay_access_token' },
        { named: '*quay_api_token' },
        { named: '*quay_token' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://docs.quay.io/api/',
        steps: ['Organization, Applications', 'Delete the application, or its tokens under Authorized Applications'],
      },
      reach: 'Manages repositories and permissions of an organization, as far as its scopes go.',
    },
  },
} as const satisfies Service
