import type { Service } from '../model/service.ts'

/** API keys: 65 hexadecimal digits, as samples look. */
export const mediumCom = {
  id: 'medium-com',
  name: 'Medium.com',
  docs: 'https://github.com/Medium/medium-api-docs',
  hosts: ['api.medium.com'],
  keys: {
    'medium-com-api-key': {
      name: 'Medium.com API key',
      shape: [{ hex: 65 }],
      beside: [
        { named: '*medium_integration_token' },
        { named: '*medium_token' },
        { named: '*medium_api_token' },
        { named: '*medium_access_token' },
        { named: '*medium_api_key' },
        { named: '*medium_integration_integration_token' },
        { named: '*medium_integration_api_token' },
        { named: '*medium_integration_access_token' },
        { named: '*medium_integration_api_key' },
        { named: '*medium_com_integration_token' },
        { named: '*medium_com_token' },
        { named: '*medium_com_api_token' },
        { named: '*medium_com_access_token' },
        { named: '*medium_com_api_key' },
        { word: 'api.medium.com', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://github.com/Medium/medium-api-docs',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Writes articles in its owner’s name.',
    },
  },
} as const satisfies Service
