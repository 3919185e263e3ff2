import type { Service } from '../model/service.ts'

/**
 * A personal access token of Gitpod Classic is `gitpod_pat_`, a signature of 32 bytes in base64, `.` and its value, as its own
 * code makes it.
 */
export const gitpod = {
  id: 'gitpod',
  name: 'Gitpod',
  docs: 'https://www.gitpod.io/docs/classic/user/configure/user-settings/access-tokens',
  hosts: ['api.gitpod.io', 'gitpod.io', 'app.gitpod.io'],
  keys: {
    'gitpod-token': {
      name: 'Gitpod personal access token',
      source:
        'https://github.com/gitpod-io/gitpod/blob/509b523033dbddb8998823f7111e53007ce6c6b2/components/public-api-server/pkg/auth/personal_access_token.go',
      shape: ['gitpod_pat_', { base64url: 43 }, '.', { base64url: [36, 60] }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://gitpod.io/user/tokens', steps: ['Access tokens', 'Delete the token'] },
      personal: 'It acts as its user, as far as its scopes go.',
      reach: 'Uses workspaces, as its user: their code and their secrets.',
    },
  },
} as const satisfies Service
