import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'
import { uuidAny } from '../model/uuid.ts'

/** API keys: a UUID, as samples look. */
export const nodeping = {
  id: 'nodeping',
  name: 'NodePing',
  docs: 'https://nodeping.com/docs-api-overview.html',
  hosts: ['api.nodeping.com'],
  keys: {
    'nodeping-api-key': {
      name: 'NodePing API key',
      shape: uuidAny,
      beside: [...tokenNames('nodeping'), { word: 'api.nodeping.com', within: 160 }],
      carriers: [{ query: 'token' }],
      manual: {
        page: 'https://nodeping.com/docs-api-overview.html',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads what is watched, and changes it.',
    },
  },
} as const satisfies Service
