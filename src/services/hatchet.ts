import type { Service } from '../model/service.ts'

/** Client tokens are JSON Web Tokens, as its own code makes them; names tell them apart from others. */
export const hatchet = {
  id: 'hatchet',
  name: 'Hatchet',
  docs: 'https://docs.hatchet.run/home/setup',
  hosts: ['app.dev.hatchet-tools.com', 'cloud.onhatchet.run', 'api.hatchet.run'],
  keys: {
    'hatchet-token': {
      name: 'Hatchet client token',
      source: 'https://github.com/hatchet-dev/hatchet/blob/main/pkg/auth/token/token.go',
      shape: ['eyJ', { base64url: [10, 400] }, '.eyJ', { base64url: [20, 2000] }, '.', { base64url: [43, 700] }],
      check: 'jwt',
      beside: [
        { named: '*hatchet_client_token' },
        { named: '*hatchet_api_token' },
        { named: '*hatchet_token' },
        { named: '*hatchet_api_key' },
        { word: 'onhatchet.run', within: 200 },
        { word: 'hatchet-tools.com', within: 200 },
      ],
      manual: { page: 'https://cloud.onhatchet.run/', steps: ['Settings of the tenant, API tokens', 'Revoke the token'] },
      reach: 'Starts and takes tasks of the tenant, and reads their data.',
    },
  },
} as const satisfies Service
