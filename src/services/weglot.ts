import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: `wg_` and 33 hexadecimal digits, as samples look. */
export const weglot = {
  id: 'weglot',
  name: 'Weglot',
  docs: 'https://developers.weglot.com/',
  hosts: ['api.weglot.com', 'cdn-api-weglot.com'],
  keys: {
    'weglot-api-key': {
      name: 'Weglot API key',
      shape: ['wg_', { hex: 33 }],
      alone: true,
      beside: [...apiKeyNames('weglot'), { named: '*api_key' }, { word: 'api.weglot.com', within: 160 }],
      carriers: [{ query: 'api_key' }],
      manual: {
        page: 'https://developers.weglot.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and writes translations.',
    },
  },
} as const satisfies Service
