import type { Service } from '../model/service.ts'

/** API keys: 16 letters and digits, as samples look. */
export const convertapi = {
  id: 'convertapi',
  name: 'ConvertAPI',
  docs: 'https://docs.convertapi.com/',
  hosts: ['v2.convertapi.com'],
  keys: {
    'convertapi-api-key': {
      name: 'ConvertAPI API key',
      shape: [{ base62: 16 }],
      beside: [
        { named: '*convertapi_secret' },
        { named: '*convertapi_client_secret' },
        { named: '*convertapi_app_secret' },
        { word: 'v2.convertapi.com', within: 160 },
      ],
      carriers: [{ query: 'Secret' }],
      manual: {
        page: 'https://docs.convertapi.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Makes documents at the owner’s cost.',
    },
  },
} as const satisfies Service
