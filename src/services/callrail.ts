import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const callrail = {
  id: 'callrail',
  name: 'CallRail',
  docs: 'https://apidocs.callrail.com/',
  hosts: ['api.callrail.com'],
  keys: {
    'callrail-api-key': {
      name: 'CallRail API key',
      shape: [{ hex: 32 }],
      beside: [...apiKeyNames('callrail'), { word: 'api.callrail.com', within: 160 }],
      carriers: [{ header: 'Authorization', value: 'Token token={key}' }],
      manual: {
        page: 'https://apidocs.callrail.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads calls and callers.',
    },
  },
} as const satisfies Service
