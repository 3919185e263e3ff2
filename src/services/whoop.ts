import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** API keys: 64 hexadecimal digits, as samples look. */
export const whoop = {
  id: 'whoop',
  name: 'WHOOP',
  docs: 'https://developer.whoop.com/',
  hosts: ['api.prod.whoop.com'],
  keys: {
    'whoop-api-key': {
      name: 'WHOOP API key',
      shape: [{ hex: 64 }],
      beside: [...secretNames('whoop'), { word: 'api.prod.whoop.com', within: 160 }],
      manual: {
        page: 'https://developer.whoop.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads data on people’s health that was shared with the owner.',
    },
  },
} as const satisfies Service
