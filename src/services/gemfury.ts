import type { Service } from '../model/service.ts'

/** Tokens for reading, pushing and managing packages; no page says how long they are. */
export const gemfury = {
  id: 'gemfury',
  name: 'Gemfury',
  docs: 'https://gemfury.com/help/tokens/',
  hosts: ['api.fury.io', 'push.fury.io', '*.fury.io'],
  keys: {
    'gemfury-token': {
      name: 'Gemfury token',
      shape: [{ base64url: [16, 60] }],
      beside: [
        { named: '*gemfury_token' },
        { named: '*gemfury_deploy_token' },
        { named: '*gemfury_push_token' },
        { named: '*gemfury_api_token' },
        { named: '*gemfury_api_key' },
        { named: '*fury_token' },
        { named: '*fury_auth' },
        { named: '*fury_api_token' },
        { named: '*fury_push_token' },
        { named: '*bundle_gem__fury__io' },
        { word: 'https://pypi.fury.io', within: 4 },
        { word: '@pypi.fury.io', within: 4 },
        { word: 'gem.fury.io', within: 4 },
        { word: 'npm.fury.io', within: 4 },
        { word: 'npm-proxy.fury.io', within: 60 },
        { command: 'fury', flag: '--api-token' },
      ],
      carriers: [{ basic: '{key}:' }],
      manual: { page: 'https://manage.fury.io/', steps: ['Open the account, Tokens', 'Revoke the token'] },
      reach: 'Installs, or publishes, an account’s private packages.',
    },
  },
} as const satisfies Service
