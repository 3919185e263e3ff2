import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 40 letters and digits, as samples look. */
export const json2video = {
  id: 'json2video',
  name: 'JSON2Video',
  docs: 'https://json2video.com/docs/',
  hosts: ['api.json2video.com'],
  keys: {
    'json2video-api-key': {
      name: 'JSON2Video API key',
      shape: [{ base62: 40 }],
      beside: [...apiKeyNames('json2video'), { word: 'api.json2video.com', within: 160 }],
      carriers: [{ header: 'x-api-key', value: '{key}' }],
      manual: {
        page: 'https://json2video.com/docs/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Makes images and films at the owner’s cost.',
    },
  },
} as const satisfies Service
