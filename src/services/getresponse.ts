import type { Service } from '../model/service.ts'

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
        { named: '*getresponse_api_key' },
        { named: '*getresponse_key' },
        { named: '*getresponse_token' },
        { named: '*getresponse_secret' },
        { named: '*get_response_api_key' },
        { named: '*get_response_key' },
        { named: '*get_response_token' },
        { named: '*get_response_secret' },
        { word: 'api.getresponse.com', within: 200 },
      ],
      carriers: [{ header: 'X-Auth-Token', value: 'api-key {key}' }],
      manual: { page: 'https://app.getresponse.com/api', steps: ['Integrations and API', 'Delete the key'] },
      reach: 'Reads and changes contacts and sends them mail.',
    },
  },
} as const satisfies Service
