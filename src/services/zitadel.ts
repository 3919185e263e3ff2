import type { Service } from '../model/service.ts'

/**
 * Personal access tokens: two ids of 18 digits and a colon, encrypted, in URL-safe base64, as the public code of the server
 * makes them: some 71 characters. Names tell them apart.
 */
export const zitadel = {
  id: 'zitadel',
  name: 'ZITADEL',
  docs: 'https://zitadel.com/docs/guides/integrate/service-users/personal-access-token',
  hosts: ['*.zitadel.cloud'],
  keys: {
    'zitadel-token': {
      name: 'ZITADEL personal access token',
      source: 'https://github.com/zitadel/zitadel/blob/main/internal/command/user_personal_access_token.go',
      shape: [{ base64url: [64, 80] }],
      beside: [
        { named: '*zitadel_pat' },
        { named: '*zitadel_token' },
        { named: '*zitadel_access_token' },
        { named: '*zitadel_personal_access_token' },
        { named: '*zitadel_service_user_token' },
        { named: '*zitadel_service_token' },
        { named: '*zitadel_api_token' },
        { named: '*zitadel_admin_pat' },
        { named: '*zitadel_management_token' },
        { named: '*zitadel_admin_token' },
        { named: '*zitadel_service_account_token' },
        { word: 'zitadel.cloud', within: 200 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://zitadel.com/docs/guides/integrate/service-users/personal-access-token',
        steps: ['Open the service user, Personal access tokens', 'Delete the token'],
      },
      reach: 'Manages users and organizations, as far as its service user’s roles go.',
    },
  },
} as const satisfies Service
