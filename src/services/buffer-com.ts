import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/** API keys: `1/` and 32 hexadecimal digits, as samples look. */
export const bufferCom = {
  id: 'buffer-com',
  name: 'Buffer.com',
  docs: 'https://developers.buffer.com/',
  hosts: ['api.bufferapp.com', 'api.buffer.com'],
  keys: {
    'buffer-com-api-key': {
      name: 'Buffer.com API key',
      shape: ['1/', { hex: 32 }],
      beside: [
        ...named(['buffer', 'buffer_app', 'buffer_social'], ['_access_token', '_token', '_client_secret', '_api_key']),
        { word: 'api.bufferapp.com', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://developers.buffer.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Posts to the connected profiles.',
    },
  },
} as const satisfies Service
