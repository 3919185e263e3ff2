import type { Service } from '../model/service.ts'

/** Client secrets of Dexcom: 16 letters and digits in public samples. */
export const dexcom = {
  id: 'dexcom',
  name: 'Dexcom',
  docs: 'https://developer.dexcom.com/docs/dexcom/authentication/',
  hosts: ['api.dexcom.com', 'api.dexcom.eu', 'sandbox-api.dexcom.com'],
  keys: {
    'dexcom-client-secret': {
      name: 'Dexcom client secret',
      shape: [{ base62: 16 }],
      beside: [{ named: '*dexcom_client_secret' }, { named: '*dexcom_secret' }],
      manual: { page: 'https://developer.dexcom.com/apps', steps: ['Open the app', 'Delete it, or roll its secret'] },
      reach: 'Trades refresh tokens of the app’s users for their glucose data.',
    },
  },
} as const satisfies Service
