import type { Service } from '../model/service.ts'

/** Client secrets of Fitbit: 32 hexadecimal digits in public samples. */
export const fitbit = {
  id: 'fitbit',
  name: 'Fitbit',
  docs: 'https://dev.fitbit.com/build/reference/web-api/developer-guide/authorization/',
  hosts: ['api.fitbit.com'],
  keys: {
    'fitbit-client-secret': {
      name: 'Fitbit client secret',
      shape: [{ hex: 32 }],
      beside: [{ named: '*fitbit_client_secret' }, { named: '*fitbit_consumer_secret' }, { named: '*fitbit_secret' }],
      manual: { page: 'https://dev.fitbit.com/apps', steps: ['Open the app', 'Reset the client secret'] },
      reach: 'Trades refresh tokens of the app’s users for access to their data.',
    },
  },
} as const satisfies Service
