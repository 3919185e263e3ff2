import type { Service } from '../model/service.ts'

/** API keys: no page says how long; 60 to 64 letters and digits are looked at. */
export const ohDear = {
  id: 'oh-dear',
  name: 'Oh Dear',
  docs: 'https://ohdear.app/docs/',
  hosts: ['ohdear.app'],
  keys: {
    'oh-dear-api-key': {
      name: 'Oh Dear API key',
      shape: [{ base62: [60, 64] }],
      beside: [
        { named: '*ohdear_token' },
        { named: '*ohdear_api_token' },
        { named: '*ohdear_access_token' },
        { named: '*ohdear_api_key' },
        { named: '*ohdear_key' },
        { named: '*ohdear_pat' },
        { named: '*ohdear_personal_access_token' },
        { named: '*ohdear_auth_token' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://ohdear.app/docs/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads what is watched, and changes it.',
    },
  },
} as const satisfies Service
