import type { Service } from '../model/service.ts'

/** API keys: 40 hexadecimal digits, as samples look. */
export const marinetraffic = {
  id: 'marinetraffic',
  name: 'MarineTraffic',
  docs: 'https://servicedocs.marinetraffic.com/',
  hosts: ['services.marinetraffic.com'],
  keys: {
    'marinetraffic-api-key': {
      name: 'MarineTraffic API key',
      shape: [{ hex: 40 }],
      beside: [
        { named: '*marinetraffic_api_key' },
        { named: '*marinetraffic_key' },
        { named: '*marinetraffic_token' },
        { named: '*marinetraffic_api_token' },
        { named: '*marinetraffic_access_token' },
        { named: '*marinetraffic_secret' },
        { named: '*marinetraffic_api_secret' },
        { named: '*marinetraffic_access_key' },
        { word: 'services.marinetraffic.com', within: 160 },
      ],
      manual: {
        page: 'https://servicedocs.marinetraffic.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota of look-ups.',
    },
  },
} as const satisfies Service
