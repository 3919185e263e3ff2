import type { Service } from '../model/service.ts'

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
      beside: [
        { named: '*mode_analytics_secret' },
        { named: '*mode_analytics_client_secret' },
        { named: '*mode_analytics_api_secret' },
        { named: '*mode_analytics_app_secret' },
        { named: '*mode_analytics_password' },
        { named: '*mode_analytics_token' },
      ],
      manual: {
        page: 'https://mode.com/developer/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads what users of the owner’s sites and apps do.',
    },
  },
} as const satisfies Service
