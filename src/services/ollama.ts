import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

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
      beside: [...apiKeyNames('ollama'), { word: 'ollama.com', within: 160 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://ollama.com/settings/keys', steps: ['Find the key by its name', 'Delete it'] },
      reach: 'Uses models at the owner’s cost.',
    },
  },
} as const satisfies Service
