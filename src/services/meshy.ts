import type { Service } from '../model/service.ts'

/** API keys: `msy_` and 35 letters and digits in the issuer’s sample; 30 to 60 are looked at. */
export const meshy = {
  id: 'meshy',
  name: 'Meshy',
  docs: 'https://docs.meshy.ai/',
  hosts: ['api.meshy.ai'],
  keys: {
    'meshy-api-key': {
      name: 'Meshy API key',
      source: 'https://docs.meshy.ai/api-authentication',
      shape: ['msy_', { base62: [30, 60] }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://docs.meshy.ai/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Uses models at the owner’s cost.',
    },
  },
} as const satisfies Service
