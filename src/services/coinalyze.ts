import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, as samples look. */
export const coinalyze = {
  id: 'coinalyze',
  name: 'Coinalyze',
  docs: 'https://api.coinalyze.net/v1/doc/',
  hosts: ['api.coinalyze.net'],
  keys: {
    'coinalyze-api-key': {
      name: 'Coinalyze API key',
      shape: uuid,
      beside: [...apiKeyNames('coinalyze')],
      carriers: [{ header: 'api_key', value: '{key}' }],
      manual: {
        page: 'https://api.coinalyze.net/v1/doc/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota of calls.',
    },
  },
} as const satisfies Service
