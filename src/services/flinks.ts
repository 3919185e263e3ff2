import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, as samples look. */
export const flinks = {
  id: 'flinks',
  name: 'Flinks',
  docs: 'https://docs.flinks.com/',
  hosts: ['*.private.fin.ag', 'toolbox-api.private.fin.ag'],
  keys: {
    'flinks-api-key': {
      name: 'Flinks API key',
      shape: uuid,
      beside: [...apiKeyNames('flinks', 'flinks_x')],
      carriers: [{ header: 'x-api-key', value: '{key}' }],
      manual: { page: 'https://docs.flinks.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'With the customer’s id: reads accounts.',
    },
  },
} as const satisfies Service
