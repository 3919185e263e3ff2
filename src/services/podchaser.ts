import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** API keys: 40 letters and digits, as samples look. */
export const podchaser = {
  id: 'podchaser',
  name: 'Podchaser',
  docs: 'https://api-docs.podchaser.com/',
  hosts: ['api.podchaser.com'],
  keys: {
    'podchaser-api-key': {
      name: 'Podchaser API key',
      shape: [{ base62: 40 }],
      beside: [...secretNames('podchaser'), { word: 'api.podchaser.com', within: 160 }],
      manual: {
        page: 'https://api-docs.podchaser.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
