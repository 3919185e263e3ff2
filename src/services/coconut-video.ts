import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: `k-`, as the service’s own client shows, and 32 hexadecimal digits, as samples look. */
export const coconutVideo = {
  id: 'coconut-video',
  name: 'Coconut (video)',
  docs: 'https://docs.coconut.co/',
  hosts: ['api.coconut.co'],
  keys: {
    'coconut-video-api-key': {
      name: 'Coconut (video) API key',
      source: 'https://github.com/opencoconut/coconutjs/blob/02cce9345344569bcef71d3de3f021ad08c7192f/README.md',
      shape: ['k-', { hex: 32 }],
      beside: [...apiKeyNames('coconut', 'coconut_co'), { word: 'api.coconut.co', within: 160 }],
      carriers: [{ basic: '{key}:' }],
      manual: { page: 'https://docs.coconut.co/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Makes or changes media at the owner’s cost.',
    },
  },
} as const satisfies Service
