import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 32 bytes as hexadecimal digits, as the public code of the server makes them. */
export const langtrace = {
  id: 'langtrace',
  name: 'Langtrace',
  docs: 'https://docs.langtrace.ai/',
  hosts: ['app.langtrace.ai', 'langtrace.ai'],
  keys: {
    'langtrace-api-key': {
      name: 'Langtrace API key',
      source: 'https://github.com/Scale3-Labs/langtrace/blob/03f2bac0edfb5a51058934cee01f26cb7fd7f58b/lib/utils.ts',
      shape: [{ hex: 64 }],
      beside: [...apiKeyNames('langtrace'), { word: 'app.langtrace.ai', within: 160 }],
      carriers: [{ header: 'x-api-key', value: '{key}' }],
      manual: {
        page: 'https://docs.langtrace.ai/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and writes the traces and prompts of a project.',
    },
  },
} as const satisfies Service
