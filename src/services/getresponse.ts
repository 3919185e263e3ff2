import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/** API keys: 32 letters and digits in lower case, as samples look. */
export const getresponse = {
  id: 'getresponse',
  name: 'GetResponse',
  docs: 'https://apidocs.getresponse.com/v3/authentication/apikey',
  hosts: ['api.getresponse.com'],
  keys: {
    'getresponse-api-key': {
      name: 'GetResponse API key',
      shape: [{ base36: 32 }],
      beside: [
        ...named(['getresponse', 'get_response'], ['_api_key', '_key', '_token', '_secret']),
        { word: 'api.getresponse.com', within: 200 },
      ],
      carriers: [{ header: 'X-Auth-Token', value: 'api-key {key}' }],
      manual: { page: 'https://app.getresponse.com/api', steps: ['Integrations and API', 'Delete the key'] },
      reach: 'Reads and changes contacts and sends them mail.',
    },
  },
} as const satisfies Service
