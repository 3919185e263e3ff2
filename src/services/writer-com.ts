import type { Service } from '../model/service.ts'

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
        { named: '*writer_ai_api_key' },
        { named: '*writer_ai_api_token' },
        { named: '*writer_com_api_key' },
        { named: '*writer_com_api_token' },
        { named: '*palmyra_api_key' },
        { named: '*palmyra_api_token' },
        { named: '*writer_api_key' },
        { named: '*writer_api_token' },
        { word: 'api.writer.com', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://dev.writer.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Uses models at the owner’s cost.',
    },
  },
} as const satisfies Service
