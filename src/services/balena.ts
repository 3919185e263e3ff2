import type { Service } from '../model/service.ts'

/** API keys: 32 letters and digits, which is what its public code gets where it names no length. */
export const balena = {
  id: 'balena',
  name: 'balena',
  docs: 'https://docs.balena.io/learn/accounts/account/#access-tokens',
  hosts: ['api.balena-cloud.com'],
  keys: {
    'balena-api-key': {
      name: 'balena API key',
      source:
        'https://github.com/balena-io/open-balena-api/blob/0b1c0438192838c6263bfd53eadbd02cbab4150e/src/features/api-keys/lib.ts',
      shape: [{ base62: 32 }],
      beside: [
        { named: '*balena_token' },
        { named: '*balena_api_key' },
        { named: '*balena_api_token' },
        { named: '*balenacloud_api_key' },
        { named: '*balena_cloud_api_key' },
        { named: '*balena_cloud_token' },
        { command: 'balena login', flag: '--token' },
        { command: 'balena', flag: '--token' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://dashboard.balena-cloud.com/preferences/access-tokens', steps: ['Find the key', 'Remove it'] },
      reach: 'Acts as its user: deploys to all devices of their fleets.',
    },
  },
} as const satisfies Service
