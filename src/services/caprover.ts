import type { Service } from '../model/service.ts'

/** App tokens: 64 hexadecimal digits. */
export const caprover = {
  id: 'caprover',
  name: 'CapRover',
  docs: 'https://caprover.com/docs/',
  hosts: [],
  selfHosted: true,
  keys: {
    'caprover-app-token': {
      name: 'CapRover app token',
      source: 'https://github.com/caprover/caprover/blob/6eb9e10b262dadbda4ea57be281aad82ee04484a/src/datastore/AppsDataStore.ts',
      shape: [{ hex: 64 }],
      beside: [
        { named: '*caprover_token' },
        { named: '*caprover_api_token' },
        { named: '*caprover_access_token' },
        { named: '*caprover_api_key' },
        { named: '*caprover_key' },
        { named: '*caprover_pat' },
        { named: '*caprover_personal_access_token' },
        { named: '*caprover_auth_token' },
        { named: '*caprover_app_token' },
        { named: '*caprover_app_api_token' },
        { named: '*caprover_app_access_token' },
        { named: '*caprover_app_api_key' },
        { named: '*caprover_app_key' },
        { named: '*caprover_app_pat' },
        { named: '*caprover_app_personal_access_token' },
        { named: '*caprover_app_auth_token' },
        { named: '*caprover_app_app_token' },
      ],
      manual: {
        page: 'https://caprover.com/docs/',
        steps: ['Find where the app token was made', 'End it there, and make another'],
      },
      reach: 'Does in the server what its user may.',
    },
  },
} as const satisfies Service
