import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, as samples look. */
export const myget = {
  id: 'myget',
  name: 'MyGet',
  docs: 'https://docs.myget.org/docs/reference/security',
  hosts: ['www.myget.org'],
  keys: {
    'myget-api-key': {
      name: 'MyGet API key',
      shape: uuid,
      beside: [...apiKeyNames('myget'), { word: 'www.myget.org', within: 160 }],
      carriers: [{ header: 'X-NuGet-ApiKey', value: '{key}' }],
      manual: { page: 'https://www.myget.org/profile/Me#!/AccessTokens', steps: ['Find the key', 'Delete it'] },
      reach: 'Publishes packages in its owner’s name.',
    },
  },
} as const satisfies Service
