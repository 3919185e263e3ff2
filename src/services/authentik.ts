import type { Service } from '../model/service.ts'

/**
 * API tokens are 60 letters and digits, as its own code makes them unless its operator chose another length. It runs on
 * servers of one’s own.
 */
export const authentik = {
  id: 'authentik',
  name: 'authentik',
  docs: 'https://docs.goauthentik.io/developer-docs/api/',
  hosts: [],
  selfHosted: true,
  keys: {
    'authentik-token': {
      name: 'authentik API token',
      source: 'https://github.com/goauthentik/authentik/blob/main/authentik/core/models.py',
      shape: [{ base62: 60 }],
      beside: [
        { named: '*authentik_token' },
        { named: '*authentik_api_token' },
        { named: '*authentik_api_key' },
        { named: '*authentik_access_token' },
        { named: '*authentik_bootstrap_token' },
        { named: '*authentik_auth_token' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://docs.goauthentik.io/sys-mgmt/service-accounts/',
        steps: ['Directory, Tokens and app passwords', 'Delete the token'],
      },
      reach: 'Administers users and applications, or what its user may.',
    },
  },
} as const satisfies Service
