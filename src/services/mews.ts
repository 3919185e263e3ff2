import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits in upper case, `-` and 31 hexadecimal digits in upper case, as samples look. */
export const mews = {
  id: 'mews',
  name: 'Mews',
  docs: 'https://mews-systems.gitbook.io/connector-api/',
  hosts: ['api.mews.com', 'api.mews-demo.com'],
  keys: {
    'mews-api-key': {
      name: 'Mews API key',
      shape: [{ hexUpper: 32 }, '-', { hexUpper: 31 }],
      beside: [...tokenNames('mews'), { named: '*mews_client_token' }, { word: 'api.mews.com', within: 160 }],
      manual: {
        page: 'https://mews-systems.gitbook.io/connector-api/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes bookings and guests.',
    },
  },
} as const satisfies Service
