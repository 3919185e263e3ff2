import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** API keys: 10 hexadecimal digits, as samples look. */
export const hotelbeds = {
  id: 'hotelbeds',
  name: 'Hotelbeds',
  docs: 'https://developer.hotelbeds.com/',
  hosts: ['api.hotelbeds.com', 'api.test.hotelbeds.com'],
  keys: {
    'hotelbeds-api-key': {
      name: 'Hotelbeds API key',
      shape: [{ hex: 10 }],
      beside: [...secretNames('hotelbeds'), { word: 'api.hotelbeds.com', within: 160 }],
      manual: {
        page: 'https://developer.hotelbeds.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s credit of requests.',
    },
  },
} as const satisfies Service
