import type { Service } from '../model/service.ts'

/** API keys: 40 hexadecimal digits, as samples look. */
export const smartsuite = {
  id: 'smartsuite',
  name: 'SmartSuite',
  docs: 'https://developers.smartsuite.com/',
  hosts: ['app.smartsuite.com'],
  keys: {
    'smartsuite-api-key': {
      name: 'SmartSuite API key',
      shape: [{ hex: 40 }],
      beside: [
        { named: '*smartsuite_api_key' },
        { named: '*smartsuite_key' },
        { named: '*smartsuite_token' },
        { named: '*smartsuite_api_token' },
        { named: '*smartsuite_access_token' },
        { named: '*smartsuite_secret' },
        { named: '*smartsuite_api_secret' },
        { named: '*smartsuite_access_key' },
        { word: 'app.smartsuite.com', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Token {key}' }],
      manual: {
        page: 'https://developers.smartsuite.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and writes the databases of the account.',
    },
  },
} as const satisfies Service
