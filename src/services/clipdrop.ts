import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 128 hexadecimal digits, as samples look. */
export const clipdrop = {
  id: 'clipdrop',
  name: 'Clipdrop',
  docs: 'https://clipdrop.co/apis/docs',
  hosts: ['clipdrop-api.co'],
  keys: {
    'clipdrop-api-key': {
      name: 'Clipdrop API key',
      shape: [{ hex: 128 }],
      beside: [...apiKeyNames('clipdrop'), { word: 'clipdrop-api.co', within: 160 }],
      carriers: [{ header: 'x-api-key', value: '{key}' }],
      manual: {
        page: 'https://clipdrop.co/apis/docs',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Makes images and films at the owner’s cost.',
    },
  },
} as const satisfies Service
