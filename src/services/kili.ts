import type { Service } from '../model/service.ts'
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
        { named: '*kili_api_key' },
        { named: '*kili_key' },
        { named: '*kili_token' },
        { named: '*kili_api_token' },
        { named: '*kili_access_token' },
        { named: '*kili_secret' },
        { named: '*kili_api_secret' },
        { named: '*kili_access_key' },
        { named: '*kili_technology_api_key' },
        { named: '*kili_technology_key' },
        { named: '*kili_technology_token' },
        { named: '*kili_technology_api_token' },
        { named: '*kili_technology_access_token' },
        { named: '*kili_technology_secret' },
        { named: '*kili_technology_api_secret' },
        { named: '*kili_technology_access_key' },
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
