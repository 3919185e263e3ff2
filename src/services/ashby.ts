import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 64 hexadecimal digits, as samples look. */
export const ashby = {
  id: 'ashby',
  name: 'Ashby',
  docs: 'https://developers.ashbyhq.com/',
  hosts: ['api.ashbyhq.com'],
  keys: {
    'ashby-api-key': {
      name: 'Ashby API key',
      shape: [{ hex: 64 }],
      beside: [...apiKeyNames('ashby', 'ashbyhq'), { word: 'api.ashbyhq.com', within: 160 }],
      carriers: [{ basic: '{key}:' }],
      manual: {
        page: 'https://developers.ashbyhq.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads the data of employees and candidates.',
    },
  },
} as const satisfies Service
