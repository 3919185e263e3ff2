import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const deviantart = {
  id: 'deviantart',
  name: 'DeviantArt',
  docs: 'https://www.deviantart.com/developers/',
  hosts: ['www.deviantart.com'],
  keys: {
    'deviantart-api-key': {
      name: 'DeviantArt API key',
      shape: [{ hex: 32 }],
      beside: [...secretNames('deviantart'), { word: 'www.deviantart.com', within: 160 }],
      manual: {
        page: 'https://www.deviantart.com/developers/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
