import type { Service } from '../model/service.ts'

/** Secret keys: no page says how long; 44 to 100 letters and digits are looked at. */
export const transak = {
  id: 'transak',
  name: 'Transak',
  docs: 'https://docs.transak.com/',
  hosts: ['api.transak.com', 'api-stg.transak.com'],
  keys: {
    'transak-secret-key': {
      name: 'Transak secret key',
      shape: [{ base62: [44, 100] }],
      beside: [
        { named: '*transak_access_token' },
        { named: '*transak_api_secret' },
        { named: '*transak_secret' },
        { named: '*transak_client_secret' },
        { named: '*transak_app_secret' },
      ],
      manual: {
        page: 'https://docs.transak.com/',
        steps: ['Find where the secret key was made', 'End it there, and make another'],
      },
      reach: 'Takes and refunds payments, and reads those who paid.',
    },
  },
} as const satisfies Service
