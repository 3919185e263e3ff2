import type { Service } from '../model/service.ts'

/** Client secrets of Kinde: some 50 letters and digits, as the example of the issuer’s reference has. */
export const kinde = {
  id: 'kinde',
  name: 'Kinde',
  docs: 'https://docs.kinde.com/build/applications/view-and-rotate-client-secret/',
  hosts: ['*.kinde.com'],
  selfHosted: true,
  keys: {
    'kinde-client-secret': {
      name: 'Kinde client secret',
      source: 'https://docs.kinde.com/kinde-apis/management/',
      shape: [{ base62: [40, 64] }],
      beside: [
        { named: '*kinde_client_secret' },
        { named: '*kinde_m2m_client_secret' },
        { named: '*kinde_management_client_secret' },
        { named: '*kinde_mgmt_client_secret' },
      ],
      manual: {
        page: 'https://docs.kinde.com/build/applications/view-and-rotate-client-secret/',
        steps: ['In Kinde: Settings, Applications, View details', 'Rotate the client secret'],
      },
      reach: 'Signs users in as the application, or gets tokens of the management API.',
    },
  },
} as const satisfies Service
