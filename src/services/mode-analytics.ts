import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 20 to 40 hexadecimal digits are looked at. */
export const modeAnalytics = {
  id: 'mode-analytics',
  name: 'Mode Analytics',
  docs: 'https://mode.com/developer/',
  hosts: ['app.mode.com'],
  keys: {
    'mode-analytics-api-key': {
      name: 'Mode Analytics API key',
      shape: [{ hex: [20, 40] }],
      beside: [...secretNames('mode_analytics'), { named: '*mode_analytics_password' }, { named: '*mode_analytics_token' }],
      manual: {
        page: 'https://mode.com/developer/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads what users of the owner’s sites and apps do.',
    },
  },
} as const satisfies Service
