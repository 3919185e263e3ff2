import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 64 hexadecimal digits, as samples look. */
export const langtrace = {
  id: 'langtrace',
  name: 'Langtrace',
  docs: 'https://docs.langtrace.ai/',
  hosts: ['app.langtrace.ai', 'langtrace.ai'],
  keys: {
    'langtrace-api-key': {
      name: 'Langtrace API key',
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
