import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

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
      beside: [...apiKeyNames('marinetraffic'), { word: 'services.marinetraffic.com', within: 160 }],
      manual: {
        page: 'https://servicedocs.marinetraffic.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota of look-ups.',
    },
  },
} as const satisfies Service
