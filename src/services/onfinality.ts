import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, as samples look. */
export const onfinality = {
  id: 'onfinality',
  name: 'OnFinality',
  docs: 'https://documentation.onfinality.io/',
  hosts: ['*.api.onfinality.io'],
  keys: {
    'onfinality-api-key': {
      name: 'OnFinality API key',
      shape: uuid,
      beside: [...apiKeyNames('onfinality', 'on_finality')],
      carriers: [{ header: 'apikey', value: '{key}' }],
      manual: {
        page: 'https://documentation.onfinality.io/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota of calls to blockchains.',
    },
  },
} as const satisfies Service
