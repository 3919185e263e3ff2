import type { Service } from '../model/service.ts'

/**
 * Personal access tokens and those of a workspace are base64url of some 86 characters in tokens in use; no page shows one.
 */
export const bitrise = {
  id: 'bitrise',
  name: 'Bitrise',
  docs: 'https://docs.bitrise.io/en/bitrise-platform/accounts/personal-access-tokens',
  hosts: ['api.bitrise.io'],
  keys: {
    'bitrise-access-token': {
      name: 'Bitrise access token',
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
  },
} as const satisfies Service
