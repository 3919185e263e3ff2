import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 40 hexadecimal digits, as samples look. */
export const comicVine = {
  id: 'comic-vine',
  name: 'Comic Vine',
  docs: 'https://comicvine.gamespot.com/api/documentation',
  hosts: ['comicvine.gamespot.com'],
  keys: {
    'comic-vine-api-key': {
      name: 'Comic Vine API key',
      shape: [{ hex: 40 }],
      beside: [...apiKeyNames('comicvine', 'comic_vine'), { word: 'comicvine.gamespot.com/api', within: 160 }],
      carriers: [{ query: 'api_key' }],
      access: 'read',
      manual: {
        page: 'https://comicvine.gamespot.com/api/documentation',
        steps: ['Find where the key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
