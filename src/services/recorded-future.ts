import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const recordedFuture = {
  id: 'recorded-future',
  name: 'Recorded Future',
  docs: 'https://api.recordedfuture.com/',
  hosts: ['api.recordedfuture.com'],
  keys: {
    'recorded-future-api-key': {
      name: 'Recorded Future API key',
      shape: [{ hex: 32 }],
      beside: [...tokenNames('recorded_future', 'rf'), { word: 'api.recordedfuture.com', within: 160 }],
      carriers: [{ header: 'X-RFToken', value: '{key}' }],
      manual: {
        page: 'https://api.recordedfuture.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads what is known of the owner’s security, as far as its rights go.',
    },
  },
} as const satisfies Service
