import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: `k-` and 32 hexadecimal digits, as samples look. */
export const coconutVideo = {
  id: 'coconut-video',
  name: 'Coconut (video)',
  docs: 'https://docs.coconut.co/',
  hosts: ['api.coconut.co'],
  keys: {
    'coconut-video-api-key': {
      name: 'Coconut (video) API key',
      shape: ['k-', { hex: 32 }],
      beside: [...apiKeyNames('coconut', 'coconut_co'), { word: 'api.coconut.co', within: 160 }],
      carriers: [{ basic: '{key}:' }],
      manual: { page: 'https://docs.coconut.co/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Makes or changes media at the owner’s cost.',
    },
  },
} as const satisfies Service
