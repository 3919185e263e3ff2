import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: `aks_` or `ak_` and 64 hexadecimal digits, as samples look. */
export const warpstream = {
  id: 'warpstream',
  name: 'WarpStream',
  docs: 'https://docs.warpstream.com/',
  hosts: ['api.warpstream.com'],
  keys: {
    'warpstream-api-key': {
      name: 'WarpStream API key',
      shape: [{ oneOf: ['aks_', 'ak_'] }, { hex: 64 }],
      beside: [...apiKeyNames('warpstream'), { named: '*warpstream_agent_key' }, { word: 'api.warpstream.com', within: 160 }],
      carriers: [{ header: 'warpstream-api-key', value: '{key}' }],
      manual: {
        page: 'https://docs.warpstream.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and writes streams of the account.',
    },
  },
} as const satisfies Service
