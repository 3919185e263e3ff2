import type { Service } from '../model/service.ts'

/** API keys: 32 hexadecimal digits, `.` and 24 characters of URL-safe base64, as samples look. */
export const ollama = {
  id: 'ollama',
  name: 'Ollama Cloud',
  docs: 'https://docs.ollama.com/cloud',
  hosts: ['ollama.com'],
  keys: {
    'ollama-api-key': {
      name: 'Ollama Cloud API key',
      shape: [{ hex: 32 }, '.', { base64url: 24 }],
      beside: [
        { named: '*ollama_api_key' },
        { named: '*ollama_key' },
        { named: '*ollama_token' },
        { named: '*ollama_api_token' },
        { named: '*ollama_access_token' },
        { named: '*ollama_secret' },
        { named: '*ollama_api_secret' },
        { named: '*ollama_access_key' },
        { word: 'ollama.com', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://ollama.com/settings/keys', steps: ['Find the key by its name', 'Delete it'] },
      reach: 'Uses models at the owner’s cost.',
    },
  },
} as const satisfies Service
