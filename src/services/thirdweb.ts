import type { Service } from '../model/service.ts'

/** Secret keys of 86 characters, as samples look; the client id of 32 hex digits is public. */
export const thirdweb = {
  id: 'thirdweb',
  name: 'thirdweb',
  docs: 'https://portal.thirdweb.com/account/api-keys',
  hosts: ['api.thirdweb.com', '*.thirdweb.com'],
  keys: {
    'thirdweb-secret-key': {
      name: 'thirdweb secret key',
      shape: [{ base64url: 86 }],
      beside: [
        { named: '*thirdweb_secret_key' },
        { named: '*thirdweb_secret' },
        { named: '*tw_secret_key' },
        { named: '*thirdweb_api_secret_key' },
        { named: 'x-secret-key' },
      ],
      carriers: [{ header: 'x-secret-key', value: '{key}' }],
      manual: { page: 'https://thirdweb.com/team', steps: ['Open the project, Settings', 'Rotate the secret key'] },
      reach: 'Uses the owner’s project: wallets, storage and blockchain calls.',
    },
  },
} as const satisfies Service
