import type { Service } from '../model/service.ts'

/** API keys: no page says how long; 40 to 70 characters of URL-safe base64 are looked at. */
export const statuspal = {
  id: 'statuspal',
  name: 'Statuspal',
  docs: 'https://www.statuspal.io/api-docs',
  hosts: ['statuspal.io'],
  keys: {
    'statuspal-api-key': {
      name: 'Statuspal API key',
      shape: [{ base64url: [40, 70] }],
      beside: [
        { named: '*statuspal_api_key' },
        { named: '*statuspal_key' },
        { named: '*statuspal_token' },
        { named: '*statuspal_api_token' },
        { named: '*statuspal_access_token' },
        { named: '*statuspal_secret' },
        { named: '*statuspal_api_secret' },
        { named: '*statuspal_access_key' },
      ],
      carriers: [{ header: 'Authorization', value: '{key}' }],
      manual: {
        page: 'https://www.statuspal.io/api-docs',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Changes the status that users see.',
    },
  },
} as const satisfies Service
