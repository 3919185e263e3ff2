import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: `tl_` and 32 to 64 hexadecimal digits, as samples look. */
export const traceloop = {
  id: 'traceloop',
  name: 'Traceloop',
  docs: 'https://www.traceloop.com/docs',
  hosts: ['api.traceloop.com'],
  keys: {
    'traceloop-api-key': {
      name: 'Traceloop API key',
      shape: ['tl_', { hex: [32, 64] }],
      beside: apiKeyNames('traceloop'),
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://www.traceloop.com/docs',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and writes the traces and prompts of a project.',
    },
  },
} as const satisfies Service
