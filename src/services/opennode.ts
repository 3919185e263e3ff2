import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, as samples look. */
export const opennode = {
  id: 'opennode',
  name: 'OpenNode',
  docs: 'https://developers.opennode.com/',
  hosts: ['api.opennode.com', 'dev-api.opennode.com'],
  keys: {
    'opennode-api-key': {
      name: 'OpenNode API key',
      shape: uuid,
      beside: [...apiKeyNames('opennode'), { word: 'api.opennode.com', within: 160 }],
      carriers: [{ header: 'Authorization', value: '{key}' }],
      manual: {
        page: 'https://developers.opennode.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Takes and refunds payments, and reads those who paid.',
    },
  },
} as const satisfies Service
