import type { Service } from '../model/service.ts'
import { plainKeyNames } from '../model/usual-names.ts'

/** API keys have 40 characters or more, as samples look: a prefix of 8, `.` and 32 letters and digits. */
export const vellum = {
  id: 'vellum',
  name: 'Vellum',
  docs: 'https://docs.vellum.ai/api-reference/overview/getting-started',
  hosts: ['api.vellum.ai', 'predict.vellum.ai', 'documents.vellum.ai', 'app.vellum.ai'],
  keys: {
    'vellum-api-key': {
      name: 'Vellum API key',
      shapes: [[{ base62: 8 }, '.', { base62: 32 }], [{ base62: 40 }]],
      beside: [
        ...plainKeyNames('vellum', 'vellum_ai'),
        { word: 'predict.vellum.ai', within: 200 },
        { word: 'api.vellum.ai', within: 200 },
      ],
      carriers: [{ header: 'X-API-KEY', value: '{key}' }],
      manual: { page: 'https://app.vellum.ai/api-keys', steps: ['API keys', 'Revoke the key'] },
      reach: 'Runs prompts and workflows at the cost of the workspace, and reads its documents.',
    },
  },
} as const satisfies Service
