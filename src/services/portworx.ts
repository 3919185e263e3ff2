import type { Service } from '../model/service.ts'

/** Shared secret of tokens: no page says how long; 40 to 128 letters and digits are looked at. */
export const portworx = {
  id: 'portworx',
  name: 'Portworx',
  docs: 'https://docs.portworx.com/',
  hosts: [],
  selfHosted: true,
  keys: {
    'portworx-jwt-secret': {
      name: 'Portworx shared secret of tokens',
      shape: [{ base62: [40, 128] }],
      beside: [
        { named: '*portworx_jwt_sharedsecret' },
        { named: '*portworx_shared_secret' },
        { named: '*portworx_auth_jwt_sharedsecret' },
        { named: '*px_jwt_sharedsecret' },
        { named: '*px_shared_secret' },
        { named: '*px_auth_jwt_sharedsecret' },
        { named: '*px_auth_shared_secret' },
        { named: '*px_auth_auth_jwt_sharedsecret' },
      ],
      manual: {
        page: 'https://docs.portworx.com/',
        steps: ['Find where the shared secret of tokens was made', 'End it there, and make another'],
      },
      reach: 'Signs tokens that may do all in a storage cluster.',
    },
  },
} as const satisfies Service
