import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const aimlapi = {
  id: 'aimlapi',
  name: 'AI/ML API',
  docs: 'https://docs.aimlapi.com/',
  hosts: ['api.aimlapi.com'],
  keys: {
    'aimlapi-api-key': {
      name: 'AI/ML API API key',
      shape: [{ hex: 32 }],
      beside: [
        ...named(['aimlapi', 'aiml'], ['_key', '_token', '_access_token', '_secret', '_access_key']),
        { word: 'api.aimlapi.com', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://docs.aimlapi.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Uses models at the owner’s cost.',
    },
  },
} as const satisfies Service
