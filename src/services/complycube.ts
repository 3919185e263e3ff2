import type { Service } from '../model/service.ts'

/** API keys: `live_`, or `test_` in the sandbox, as the page says, and 40 to 90 characters of base64, as samples look. */
export const complycube = {
  id: 'complycube',
  name: 'ComplyCube',
  docs: 'https://docs.complycube.com/',
  hosts: ['api.complycube.com'],
  keys: {
    'complycube-api-key': {
      name: 'ComplyCube API key',
      source: 'https://docs.complycube.com/api-reference/authentication',
      shape: [{ oneOf: ['live_', 'test_'] }, { base64: [40, 90] }],
      beside: [
        { named: '*complycube_api_key' },
        { named: '*complycube_key' },
        { named: '*complycube_token' },
        { named: '*complycube_api_token' },
        { named: '*complycube_access_token' },
        { named: '*complycube_secret' },
        { named: '*complycube_api_secret' },
        { named: '*complycube_access_key' },
      ],
      carriers: [{ header: 'Authorization', value: '{key}' }],
      manual: {
        page: 'https://docs.complycube.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads the papers and checks of people.',
    },
  },
} as const satisfies Service
