import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const hubtel = {
  id: 'hubtel',
  name: 'Hubtel',
  docs: 'https://developers.hubtel.com/',
  hosts: ['api.hubtel.com', 'smsc.hubtel.com'],
  keys: {
    'hubtel-api-key': {
      name: 'Hubtel API key',
      shape: [{ hex: 32 }],
      beside: [...secretNames('hubtel'), { word: 'api.hubtel.com', within: 160 }],
      manual: {
        page: 'https://developers.hubtel.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Sends messages at the owner’s cost.',
    },
  },
} as const satisfies Service
