import type { Service } from '../model/service.ts'
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
      beside: [
        { named: '*myget_api_key' },
        { named: '*myget_key' },
        { named: '*myget_token' },
        { named: '*myget_api_token' },
        { named: '*myget_access_token' },
        { named: '*myget_secret' },
        { named: '*myget_api_secret' },
        { named: '*myget_access_key' },
        { word: 'www.myget.org', within: 160 },
      ],
      carriers: [{ header: 'X-NuGet-ApiKey', value: '{key}' }],
      manual: { page: 'https://www.myget.org/profile/Me#!/AccessTokens', steps: ['Find the key', 'Delete it'] },
      reach: 'Publishes packages in its owner’s name.',
    },
  },
} as const satisfies Service
