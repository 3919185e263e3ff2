import type { Service } from '../model/service.ts'

/** API tokens have 60 letters and digits, as samples look. It runs on servers of one’s own. */
export const authentik = {
  id: 'authentik',
  name: 'authentik',
  docs: 'https://docs.goauthentik.io/developer-docs/api/',
  hosts: ['{var.host}'],
  vars: { host: { env: 'AUTHENTIK_URL' } },
  keys: {
    'authentik-token': {
      name: 'authentik API token',
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
