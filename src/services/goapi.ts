import type { Service } from '../model/service.ts'

/** API keys: 64 hexadecimal digits, as samples look. */
export const goapi = {
  id: 'goapi',
  name: 'GoAPI and PiAPI',
  docs: 'https://piapi.ai/docs',
  hosts: ['api.goapi.ai', 'api.piapi.ai'],
  keys: {
    'goapi-api-key': {
      name: 'GoAPI and PiAPI API key',
      shape: [{ hex: 64 }],
      beside: [
        { named: '*goapi_key' },
        { named: '*goapi_token' },
        { named: '*goapi_access_token' },
        { named: '*goapi_secret' },
        { named: '*goapi_access_key' },
        { named: '*piapi_key' },
        { named: '*piapi_token' },
        { named: '*piapi_access_token' },
        { named: '*piapi_secret' },
        { named: '*piapi_access_key' },
        { word: 'api.goapi.ai', within: 160 },
      ],
      carriers: [{ header: 'x-api-key', value: '{key}' }],
      manual: { page: 'https://piapi.ai/docs', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Makes images and films at the owner’s cost.',
    },
  },
} as const satisfies Service
