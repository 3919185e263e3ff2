import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, as samples look. */
export const kili = {
  id: 'kili',
  name: 'Kili',
  docs: 'https://docs.kili-technology.com/',
  hosts: ['cloud.kili-technology.com'],
  keys: {
    'kili-api-key': {
      name: 'Kili API key',
      shape: uuid,
      beside: [
        ...apiKeyNames('kili', 'kili_technology'),
        { named: '*kiliapi_access_token' },
        { named: '*kiliapi_access_key' },
        { word: 'cloud.kili-technology.com', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'X-API-Key: {key}' }],
      manual: {
        page: 'https://docs.kili-technology.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes what is stored there.',
    },
  },
} as const satisfies Service
