import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, as samples look. */
export const hashnode = {
  id: 'hashnode',
  name: 'Hashnode',
  docs: 'https://apidocs.hashnode.com/',
  hosts: ['gql.hashnode.com'],
  keys: {
    'hashnode-api-key': {
      name: 'Hashnode API key',
      shape: uuid,
      beside: [...tokenNames('hashnode'), { word: 'gql.hashnode.com', within: 160 }],
      carriers: [{ header: 'Authorization', value: '{key}' }],
      manual: {
        page: 'https://apidocs.hashnode.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Writes articles in its owner’s name.',
    },
  },
} as const satisfies Service
