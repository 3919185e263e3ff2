import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

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
        ...tokenNames('quickbase'),
        { named: '*quickbase_user_token' },
        ...tokenNames('qb_user'),
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
