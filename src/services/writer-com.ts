import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/** API keys: 32 letters and digits, as samples look. */
export const writerCom = {
  id: 'writer-com',
  name: 'Writer (AI)',
  docs: 'https://dev.writer.com/',
  hosts: ['api.writer.com'],
  keys: {
    'writer-com-api-key': {
      name: 'Writer (AI) API key',
      shape: [{ base62: 32 }],
      beside: [
        ...named(['writer_ai_api', 'writer_com_api', 'palmyra_api', 'writer_api'], ['_key', '_token']),
        { word: 'api.writer.com', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://dev.writer.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Uses models at the owner’s cost.',
    },
  },
} as const satisfies Service
