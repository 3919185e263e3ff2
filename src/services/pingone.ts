import type { Service } from '../model/service.ts'

/** Client secrets of PingOne; no page gives a length. */
export const pingone = {
  id: 'pingone',
  name: 'PingOne',
  docs: 'https://docs.pingidentity.com/pingone/applications/p1_c_application_types.html',
  hosts: ['auth.pingone.com', 'auth.pingone.eu', 'api.pingone.com', 'api.pingone.eu'],
  keys: {
    'pingone-client-secret': {
      name: 'PingOne client secret',
      shape: [{ base64url: [40, 100] }],
      beside: [
        { named: '*pingone_client_secret' },
        { named: '*pingone_worker_client_secret' },
        { named: '*pingone_admin_client_secret' },
        { named: '*pingidentity_client_secret' },
      ],
      manual: {
        page: 'https://console.pingone.com/',
        steps: ['Applications, the application, Configuration', 'Generate a new secret'],
      },
      reach: 'Gets tokens with the roles of the application.',
    },
  },
} as const satisfies Service
