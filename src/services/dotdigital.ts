import type { Service } from '../model/service.ts'

/** API keys: no page says how long; 12 to 64 characters of URL-safe base64 are looked at. */
export const dotdigital = {
  id: 'dotdigital',
  name: 'Dotdigital',
  docs: 'https://developer.dotdigital.com/',
  hosts: ['r1-api.dotdigital.com', 'api.dotmailer.com'],
  keys: {
    'dotdigital-api-key': {
      name: 'Dotdigital API key',
      shape: [{ base64url: [12, 64] }],
      beside: [
        { named: '*dotdigital_password' },
        { named: '*dotdigital_api_password' },
        { named: '*dotmailer_password' },
        { named: '*dotmailer_api_password' },
      ],
      manual: {
        page: 'https://developer.dotdigital.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes contacts and campaigns, and sends mail.',
    },
  },
} as const satisfies Service
