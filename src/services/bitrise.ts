import type { Service } from '../model/service.ts'

/**
 * Personal access tokens and those of a workspace: `bitpat_` and `bitwat_` in newer ones, as Bitrise’s own command tells them
 * apart, without a word on their length; older ones are base64url of some 86 characters in tokens in use.
 */
export const bitrise = {
  id: 'bitrise',
  name: 'Bitrise',
  docs: 'https://docs.bitrise.io/en/bitrise-platform/accounts/personal-access-tokens',
  hosts: ['api.bitrise.io', 'hooks.bitrise.io'],
  keys: {
    'bitrise-access-token': {
      name: 'Bitrise older access token',
      shape: [{ base64url: [60, 120] }],
      beside: [
        { named: '*bitrise_api_token' },
        { named: '*bitrise_token' },
        { named: '*bitrise_access_token' },
        { named: '*bitrise_personal_access_token' },
        { named: '*bitrise_pat' },
        { named: '*bitrise_api_key' },
      ],
      carriers: [{ header: 'Authorization', value: '{key}' }],
      manual: {
        page: 'https://app.bitrise.io/me/account/security',
        steps: ['Personal access tokens', 'Delete or regenerate the token'],
      },
      reach: 'Does in Bitrise what its user or workspace may: runs builds, reads their artifacts.',
    },
    'bitrise-prefixed-token': {
      name: 'Bitrise access token',
      source: 'https://github.com/bitrise-io/bitrise-cli/blob/5682c336466e50df66f4019c1e32b6702c3e0eaf/internal/auth/auth.go',
      shape: [{ oneOf: ['bitpat_', 'bitwat_'] }, { base64url: [20, 120] }],
      carriers: [{ header: 'Authorization', value: '{key}' }],
      manual: {
        page: 'https://app.bitrise.io/me/account/security',
        steps: ['Personal access tokens, or the workspace’s API tokens', 'Delete or regenerate the token'],
      },
      reach: 'Does in Bitrise what its user or workspace may: runs builds, reads their artifacts.',
    },
    // Its form rests on samples.
    'bitrise-webhook': {
      name: 'Bitrise incoming webhook URL',
      shape: ['https://hooks.bitrise.io/h/', { base64url: [3, 30] }, '/', { base64url: [16, 36] }, '/', { base64url: 22 }],
      access: 'write',
      manual: {
        page: 'https://api.bitrise.io/',
        steps: ['The app, Settings, Integrations, Incoming webhooks', 'Make another build trigger token'],
      },
      reach: 'Starts builds of one application.',
    },
  },
} as const satisfies Service
