import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, as samples look. */
export const truelayer = {
  id: 'truelayer',
  name: 'TrueLayer',
  docs: 'https://docs.truelayer.com/',
  hosts: ['api.truelayer.com', 'auth.truelayer.com'],
  keys: {
    'truelayer-api-key': {
      name: 'TrueLayer API key',
      shape: uuid,
      beside: [...secretNames('truelayer'), { word: 'api.truelayer.com', within: 160 }],
      manual: {
        page: 'https://docs.truelayer.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads accounts and payments, and may move money.',
    },
  },
} as const satisfies Service
