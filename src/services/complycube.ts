import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

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
      beside: apiKeyNames('complycube'),
      carriers: [{ header: 'Authorization', value: '{key}' }],
      manual: {
        page: 'https://docs.complycube.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads the papers and checks of people.',
    },
  },
} as const satisfies Service
