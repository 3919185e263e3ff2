import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const barchart = {
  id: 'barchart',
  name: 'Barchart',
  docs: 'https://www.barchart.com/ondemand/api',
  hosts: ['ondemand.websol.barchart.com'],
  keys: {
    'barchart-api-key': {
      name: 'Barchart API key',
      shape: [{ hex: 32 }],
      beside: [...apiKeyNames('barchart')],
      carriers: [{ query: 'apikey' }],
      manual: {
        page: 'https://www.barchart.com/ondemand/api',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads the data that the owner pays for.',
    },
  },
} as const satisfies Service
