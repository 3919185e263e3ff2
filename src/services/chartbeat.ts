import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const chartbeat = {
  id: 'chartbeat',
  name: 'Chartbeat',
  docs: 'https://docs.chartbeat.com/',
  hosts: ['api.chartbeat.com'],
  keys: {
    'chartbeat-api-key': {
      name: 'Chartbeat API key',
      shape: [{ hex: 32 }],
      beside: [...apiKeyNames('chartbeat'), { word: 'api.chartbeat.com', within: 160 }],
      carriers: [{ query: 'apikey' }],
      manual: {
        page: 'https://docs.chartbeat.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads what users of the owner’s sites and apps do.',
    },
  },
} as const satisfies Service
