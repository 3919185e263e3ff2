import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/**
 * API keys: no page says how long; 20 to 34 letters and digits are looked at. Those of its sandbox: 6 of them and `_sandbox`,
 * as samples look.
 */
export const dialog360 = {
  id: 'dialog360',
  name: '360dialog',
  docs: 'https://docs.360dialog.com/',
  hosts: ['waba.360dialog.io', 'waba-v2.360dialog.io', 'hub.360dialog.io'],
  keys: {
    'dialog360-api-key': {
      name: '360dialog API key',
      shapes: [[{ base62: [20, 34] }], [{ base62: 6 }, '_sandbox']],
      beside: [...apiKeyNames('360dialog', 'd360', 'dialog360'), { named: '*d360-api-key' }],
      carriers: [{ header: 'D360-API-KEY', value: '{key}' }],
      manual: {
        page: 'https://docs.360dialog.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Sends messages at the owner’s cost.',
    },
  },
} as const satisfies Service
