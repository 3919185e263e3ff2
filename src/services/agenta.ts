import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 8 letters and digits, `.` and 64 hexadecimal digits. */
export const agenta = {
  id: 'agenta',
  name: 'Agenta',
  docs: 'https://docs.agenta.ai/',
  hosts: ['cloud.agenta.ai'],
  keys: {
    'agenta-api-key': {
      name: 'Agenta API key',
      source:
        'https://github.com/Agenta-AI/agenta/blob/08eb3eac3097dd51a18034625c6e10e8732bed44/api/oss/src/services/api_key_service.py',
      shape: [{ base62: 8 }, '.', { hex: 64 }],
      beside: [...apiKeyNames('agenta'), { word: 'cloud.agenta.ai', within: 160 }],
      carriers: [{ header: 'Authorization', value: 'ApiKey {key}' }],
      manual: { page: 'https://docs.agenta.ai/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads and writes the traces and prompts of a project.',
    },
  },
} as const satisfies Service
