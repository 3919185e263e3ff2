import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 20 hexadecimal digits, as samples look. */
export const bigmarker = {
  id: 'bigmarker',
  name: 'BigMarker',
  docs: 'https://docs.bigmarker.com/',
  hosts: ['www.bigmarker.com'],
  keys: {
    'bigmarker-api-key': {
      name: 'BigMarker API key',
      shape: [{ hex: 20 }],
      beside: [...apiKeyNames('bigmarker'), { word: 'www.bigmarker.com', within: 160 }],
      carriers: [{ header: 'API-KEY', value: '{key}' }],
      manual: {
        page: 'https://docs.bigmarker.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes guests of the owner’s events.',
    },
  },
} as const satisfies Service
