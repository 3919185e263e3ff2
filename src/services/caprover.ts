import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

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
      beside: [...tokenNames('caprover', 'caprover_app'), { named: '*caprover_app_app_token' }],
      manual: {
        page: 'https://caprover.com/docs/',
        steps: ['Find where the app token was made', 'End it there, and make another'],
      },
      reach: 'Does in the server what its user may.',
    },
  },
} as const satisfies Service
