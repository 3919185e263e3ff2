import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const listenNotes = {
  id: 'listen-notes',
  name: 'Listen Notes',
  docs: 'https://www.listennotes.com/api/docs/',
  hosts: ['listen-api.listennotes.com'],
  keys: {
    'listen-notes-api-key': {
      name: 'Listen Notes API key',
      shape: [{ hex: 32 }],
      beside: [...apiKeyNames('listennotes'), { word: 'listen-api.listennotes.com', within: 160 }],
      carriers: [{ header: 'X-ListenAPI-Key', value: '{key}' }],
      manual: {
        page: 'https://www.listennotes.com/api/docs/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
