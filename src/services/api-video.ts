import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 43 letters and digits, as samples look. */
export const apiVideo = {
  id: 'api-video',
  name: 'api.video',
  docs: 'https://docs.api.video/',
  hosts: ['ws.api.video', 'sandbox.api.video'],
  keys: {
    'api-video-api-key': {
      name: 'api.video API key',
      shape: [{ base62: 43 }],
      beside: [...apiKeyNames('api_video'), { word: 'ws.api.video', within: 160 }],
      manual: { page: 'https://docs.api.video/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Makes or changes media at the owner’s cost.',
    },
  },
} as const satisfies Service
