import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: `vda_` and 16 to 60 letters and digits, as samples look. */
export const vidu = {
  id: 'vidu',
  name: 'Vidu',
  docs: 'https://docs.platform.vidu.com/',
  hosts: ['api.vidu.com', 'api.vidu.cn'],
  keys: {
    'vidu-api-key': {
      name: 'Vidu API key',
      shape: ['vda_', { base62: [16, 60] }],
      beside: apiKeyNames('vidu', 'vidu_ai'),
      carriers: [{ header: 'Authorization', value: 'Token {key}' }],
      manual: {
        page: 'https://docs.platform.vidu.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Makes images and films at the owner’s cost.',
    },
  },
} as const satisfies Service
