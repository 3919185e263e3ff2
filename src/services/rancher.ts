import type { Service } from '../model/service.ts'

/**
 * API keys are the token’s name and a secret with a colon between, as its public code puts them; lengths are those of keys in use. A
 * kubeconfig of Rancher has such a token, too.
 */
export const rancher = {
  id: 'rancher',
  name: 'Rancher',
  docs: 'https://ranchermanager.docs.rancher.com/reference-guides/user-settings/api-keys',
  hosts: [],
  selfHosted: true,
  keys: {
    'rancher-api-token': {
      name: 'Rancher API token',
      source: 'https://github.com/rancher/rancher/blob/0004abf738119e4e330d0596f2a5848f69aed435/pkg/auth/tokens/manager.go',
      shapes: [
        ['token-', { base36: 5 }, ':', { base36: 54 }],
        ['kubeconfig-', { base64url: [5, 60] }, ':', { base36: 54 }],
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }, { basic: '{key}' }],
      manual: {
        page: 'https://ranchermanager.docs.rancher.com/reference-guides/user-settings/api-keys',
        steps: ['In your Rancher: your avatar, Account & API Keys', 'Delete the key'],
      },
      reach: 'Does in Rancher and its clusters what its user may.',
    },
  },
} as const satisfies Service
