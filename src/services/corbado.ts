import type { Service } from '../model/service.ts'

/** API secrets: `corbado1_`, as Corbado’s own library demands, and 30 letters and digits, as samples look; 20 to 64 are looked at. */
export const corbado = {
  id: 'corbado',
  name: 'Corbado',
  docs: 'https://docs.corbado.com/',
  hosts: ['backendapi.corbado.io'],
  keys: {
    'corbado-api-key': {
      name: 'Corbado API key',
      source: 'https://github.com/corbado/corbado-php/blob/c78c9c25b3457b045cad67d5a440a0f4bf60ce93/src/Config.php',
      shape: ['corbado1_', { base62: [20, 64] }],
      manual: { page: 'https://docs.corbado.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads and changes users, and who may sign in.',
    },
  },
} as const satisfies Service
