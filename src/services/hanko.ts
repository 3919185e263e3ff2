import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 40 to 90 characters of URL-safe base64 are looked at. */
export const hanko = {
  id: 'hanko',
  name: 'Hanko',
  docs: 'https://docs.hanko.io/',
  hosts: ['*.hanko.io'],
  keys: {
    'hanko-api-key': {
      name: 'Hanko API key',
      shape: [{ base64url: [40, 90] }],
      beside: [...apiKeyNames('hanko'), { named: '*hanko_client_secret' }, { named: '*hanko_app_secret' }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://docs.hanko.io/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads and changes users, and who may sign in.',
    },
  },
} as const satisfies Service
