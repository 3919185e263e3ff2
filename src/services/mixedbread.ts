import type { Service } from '../model/service.ts'

/** API keys: `mxb_` and 32 to 60 letters and digits; before, `emb_` and 48 hexadecimal digits. As samples look. */
export const mixedbread = {
  id: 'mixedbread',
  name: 'Mixedbread',
  docs: 'https://www.mixedbread.com/docs',
  hosts: ['api.mixedbread.com', 'api.mixedbread.ai'],
  keys: {
    'mixedbread-api-key': {
      name: 'Mixedbread API key',
      shapes: [
        ['mxb_', { base62: [32, 60] }],
        ['emb_', { hex: 48 }],
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://www.mixedbread.com/docs',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses models at the owner’s cost.',
    },
  },
} as const satisfies Service
