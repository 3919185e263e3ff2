import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID. */
export const openstates = {
  id: 'openstates',
  name: 'Open States',
  docs: 'https://docs.openstates.org/',
  hosts: ['v3.openstates.org'],
  keys: {
    'openstates-api-key': {
      name: 'Open States API key',
      source: 'https://github.com/openstates/openstates.org/blob/0a8a898ecbf8ac926034675845cbdfe1007d23a5/profiles/models.py',
      shape: uuid,
      beside: [...apiKeyNames('openstates'), { word: 'v3.openstates.org', within: 160 }],
      carriers: [{ header: 'X-API-KEY', value: '{key}' }],
      manual: {
        page: 'https://docs.openstates.org/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
