import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 48 hexadecimal digits; the hosted service’s may be of other lengths, and 32 to 64 are looked at. */
export const cognee = {
  id: 'cognee',
  name: 'Cognee',
  docs: 'https://docs.cognee.ai/',
  hosts: ['api.cognee.ai'],
  keys: {
    'cognee-api-key': {
      name: 'Cognee API key',
      source:
        'https://github.com/topoteretes/cognee/blob/077d83555f578186bdc94bb8be53295a55524afb/cognee/modules/users/api_key/create_api_key.py',
      shape: [{ hex: [32, 64] }],
      beside: apiKeyNames('cognee'),
      carriers: [{ header: 'X-Api-Key', value: '{key}' }],
      manual: { page: 'https://docs.cognee.ai/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads and changes what is stored there.',
    },
  },
} as const satisfies Service
