import type { Service } from '../model/service.ts'
import { plainKeyNames } from '../model/usual-names.ts'

/** API keys have 32 hex digits, as samples look. */
export const tavus = {
  id: 'tavus',
  name: 'Tavus',
  docs: 'https://docs.tavus.io/api-reference/authentication',
  hosts: ['tavusapi.com', 'platform.tavus.io'],
  keys: {
    'tavus-api-key': {
      name: 'Tavus API key',
      shape: [{ hex: 32 }],
      beside: [...plainKeyNames('tavus'), { word: 'tavusapi.com', within: 200 }],
      carriers: [{ header: 'x-api-key', value: '{key}' }],
      manual: { page: 'https://platform.tavus.io/api-keys', steps: ['API keys', 'Delete the key'] },
      reach: 'Makes videos and conversations at the cost of the account, with its replicas of persons.',
    },
  },
} as const satisfies Service
