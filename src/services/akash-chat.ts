import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: `sk-` and 22 characters of URL-safe base64, as samples look. */
export const akashChat = {
  id: 'akash-chat',
  name: 'Akash Chat API',
  docs: 'https://chatapi.akash.network/',
  hosts: ['chatapi.akash.network'],
  keys: {
    'akash-chat-api-key': {
      name: 'Akash Chat API API key',
      shape: ['sk-', { base64url: 22 }],
      beside: [...apiKeyNames('akash', 'akashchat', 'akash_ml'), { word: 'chatapi.akash.network', within: 160 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://chatapi.akash.network/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses models at the owner’s cost.',
    },
  },
} as const satisfies Service
