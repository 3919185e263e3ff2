import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: `cr-` and 30 to 100 letters and digits, as samples look. */
export const coderabbit = {
  id: 'coderabbit',
  name: 'CodeRabbit',
  docs: 'https://docs.coderabbit.ai/api-reference',
  hosts: ['api.coderabbit.ai'],
  keys: {
    'coderabbit-api-key': {
      name: 'CodeRabbit API key',
      shape: ['cr-', { base62: [30, 100] }],
      beside: apiKeyNames('coderabbit'),
      carriers: [{ header: 'x-coderabbitai-api-key', value: '{key}' }],
      manual: {
        page: 'https://docs.coderabbit.ai/api-reference',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads reports of reviews.',
    },
  },
} as const satisfies Service
