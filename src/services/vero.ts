import type { Service } from '../model/service.ts'

/** API keys: no page says how long; 60 to 130 letters and digits are looked at. */
export const vero = {
  id: 'vero',
  name: 'Vero',
  docs: 'https://developers.getvero.com/',
  hosts: ['api.getvero.com'],
  keys: {
    'vero-api-key': {
      name: 'Vero API key',
      shape: [{ base62: [60, 130] }],
      beside: [
        { named: '*vero_auth_token' },
        { named: '*vero_api_key' },
        { named: '*vero_secret' },
        { named: '*getvero_auth_token' },
        { named: '*getvero_api_key' },
        { named: '*getvero_secret' },
        { named: '*vero_app_auth_token' },
        { named: '*vero_app_api_key' },
        { named: '*vero_app_secret' },
      ],
      manual: {
        page: 'https://developers.getvero.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes contacts and campaigns, and sends mail.',
    },
  },
} as const satisfies Service
