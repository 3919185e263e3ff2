import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const screenshotlayer = {
  id: 'screenshotlayer',
  name: 'screenshotlayer',
  docs: 'https://screenshotlayer.com/documentation',
  hosts: ['api.screenshotlayer.com'],
  keys: {
    'screenshotlayer-api-key': {
      name: 'screenshotlayer API key',
      shape: [{ hex: 32 }],
      beside: [...apiKeyNames('screenshotlayer'), { word: 'api.screenshotlayer.com', within: 160 }],
      carriers: [{ query: 'access_key' }],
      manual: {
        page: 'https://screenshotlayer.com/documentation',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Makes or changes media at the owner’s cost.',
    },
  },
} as const satisfies Service
