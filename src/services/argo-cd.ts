import type { Service } from '../model/service.ts'

/**
 * Tokens of accounts and of a project’s roles are JWTs of the issuer `argocd`, signed with HS256, as the public code of the server
 * makes them.
 */
export const argoCd = {
  id: 'argo-cd',
  name: 'Argo CD',
  docs: 'https://argo-cd.readthedocs.io/en/stable/user-guide/ci_automation/',
  hosts: [],
  selfHosted: true,
  keys: {
    'argo-cd-auth-token': {
      name: 'Argo CD auth token',
      source: 'https://github.com/argoproj/argo-cd/blob/005baf8c5f5aecb4aa6c11ab11e90fabc3554693/util/session/sessionmanager.go',
      shape: ['eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJpc3MiOiJhcmdvY2Qi', { base64url: [40, 600] }, '.', { base64url: 43 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://argo-cd.readthedocs.io/en/stable/operator-manual/user-management/',
        steps: ['In your Argo CD: Settings, Accounts, or the project’s role', 'Delete the token'],
      },
      reach: 'Syncs and changes applications as its account or role may.',
    },
    'argo-cd-named-token': {
      name: 'Argo CD token in its variable',
      source: 'https://github.com/argoproj/argo-cd/blob/005baf8c5f5aecb4aa6c11ab11e90fabc3554693/util/session/sessionmanager.go',
      shape: ['eyJ', { base64url: [10, 400] }, '.eyJ', { base64url: [20, 3000] }, '.', { base64url: [20, 700] }],
      check: 'jwt',
      beside: [
        { named: '*argocd_auth_token' },
        { named: '*argocd_token' },
        { named: '*argo_cd_token' },
        { named: '*argocd_api_token' },
        { command: 'argocd', flag: '--auth-token' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://argo-cd.readthedocs.io/en/stable/operator-manual/user-management/',
        steps: ['In your Argo CD: Settings, Accounts, or the project’s role', 'Delete the token'],
      },
      reach: 'Syncs and changes applications as its account or role may.',
    },
  },
} as const satisfies Service
