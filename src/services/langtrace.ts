import type { Service } from '../model/service.ts'

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
      beside: [
        { named: '*langtrace_api_key' },
        { named: '*langtrace_key' },
        { named: '*langtrace_token' },
        { named: '*langtrace_api_token' },
        { named: '*langtrace_access_token' },
        { named: '*langtrace_secret' },
        { named: '*langtrace_api_secret' },
        { named: '*langtrace_access_key' },
        { word: 'app.langtrace.ai', within: 160 },
      ],
      carriers: [{ header: 'x-api-key', value: '{key}' }],
      manual: {
        page: 'https://docs.langtrace.ai/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and writes the traces and prompts of a project.',
    },
  },
} as const satisfies Service
