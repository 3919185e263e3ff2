import type { Service } from '../model/service.ts'

/**
 * API keys: no page says how long; `b`, 5 to 8 small letters and digits, `_`, 3 to 6 small letters and digits, `_` and 20 to
 * 50 letters, digits and `_` are looked at.
 */
export const quickbase = {
  id: 'quickbase',
  name: 'Quickbase',
  docs: 'https://developer.quickbase.com/',
  hosts: ['api.quickbase.com', '*.quickbase.com'],
  keys: {
    'quickbase-api-key': {
      name: 'Quickbase API key',
      shape: ['b', { base36: [5, 8] }, '_', { base36: [3, 6] }, '_', { word: [20, 50] }],
      beside: [
        { named: '*quickbase_token' },
        { named: '*quickbase_api_token' },
        { named: '*quickbase_access_token' },
        { named: '*quickbase_api_key' },
        { named: '*quickbase_key' },
        { named: '*quickbase_pat' },
        { named: '*quickbase_personal_access_token' },
        { named: '*quickbase_auth_token' },
        { named: '*quickbase_user_token' },
        { named: '*qb_user_token' },
        { named: '*qb_user_api_token' },
        { named: '*qb_user_access_token' },
        { named: '*qb_user_api_key' },
        { named: '*qb_user_key' },
        { named: '*qb_user_pat' },
        { named: '*qb_user_personal_access_token' },
        { named: '*qb_user_auth_token' },
        { named: '*qb_user_user_token' },
      ],
      carriers: [{ header: 'Authorization', value: 'QB-USER-TOKEN {key}' }],
      manual: {
        page: 'https://developer.quickbase.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes apps of its owner.',
    },
  },
} as const satisfies Service
