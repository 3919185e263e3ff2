import type { Service } from '../model/service.ts'

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
      beside: [
        { named: '*akash_api_key' },
        { named: '*akash_key' },
        { named: '*akash_token' },
        { named: '*akash_api_token' },
        { named: '*akash_access_token' },
        { named: '*akash_secret' },
        { named: '*akash_api_secret' },
        { named: '*akash_access_key' },
        { named: '*akashchat_api_key' },
        { named: '*akashchat_key' },
        { named: '*akashchat_token' },
        { named: '*akashchat_api_token' },
        { named: '*akashchat_access_token' },
        { named: '*akashchat_secret' },
        { named: '*akashchat_api_secret' },
        { named: '*akashchat_access_key' },
        { named: '*akash_ml_api_key' },
        { named: '*akash_ml_key' },
        { named: '*akash_ml_token' },
        { named: '*akash_ml_api_token' },
        { named: '*akash_ml_access_token' },
        { named: '*akash_ml_secret' },
        { named: '*akash_ml_api_secret' },
        { named: '*akash_ml_access_key' },
        { word: 'chatapi.akash.network', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://chatapi.akash.network/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses models at the owner’s cost.',
    },
  },
} as const satisfies Service
