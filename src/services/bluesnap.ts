import type { Service } from '../model/service.ts'

/** API passwords: no page says how long; 12 to 64 characters of URL-safe base64 are looked at. */
export const bluesnap = {
  id: 'bluesnap',
  name: 'BlueSnap',
  docs: 'https://developers.bluesnap.com/',
  hosts: ['ws.bluesnap.com', 'sandbox.bluesnap.com'],
  keys: {
    'bluesnap-api-password': {
      name: 'BlueSnap API password',
      shape: [{ base64url: [12, 64] }],
      beside: [
        { named: '*bluesnap_password' },
        { named: '*bluesnap_api_password' },
        { named: '*bluesnap_pass' },
        { named: '*bluesnap_passwd' },
        { named: '*bluesnap_pwd' },
      ],
      manual: {
        page: 'https://developers.bluesnap.com/',
        steps: ['Find where the API password was made', 'End it there, and make another'],
      },
      reach: 'Takes and refunds payments, and reads those who paid.',
    },
  },
} as const satisfies Service
