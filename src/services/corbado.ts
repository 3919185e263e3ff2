import type { Service } from '../model/service.ts'

/** API keys: `corbado1_` and 20 to 64 letters and digits, as samples look. */
export const corbado = {
  id: 'corbado',
  name: 'Corbado',
  docs: 'https://docs.corbado.com/',
  hosts: ['backendapi.corbado.io'],
  keys: {
    'corbado-api-key': {
      name: 'Corbado API key',
      shape: ['corbado1_', { base62: [20, 64] }],
      manual: { page: 'https://docs.corbado.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads and changes users, and who may sign in.',
    },
  },
} as const satisfies Service
