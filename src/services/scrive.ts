import type { Service } from '../model/service.ts'

/** API keys: 16 hexadecimal digits, as samples look. */
export const scrive = {
  id: 'scrive',
  name: 'Scrive',
  docs: 'https://apidocs.scrive.com/',
  hosts: ['scrive.com', 'api-testbed.scrive.com'],
  keys: {
    'scrive-api-key': {
      name: 'Scrive API key',
      shape: [{ hex: 16 }],
      beside: [
        { named: '*scrive_client_secret' },
        { named: '*scrive_secret' },
        { named: '*scrive_api_secret' },
        { named: '*scrive_app_secret' },
        { named: '*scrive_access_secret' },
        { word: 'scrive.com', within: 160 },
      ],
      manual: {
        page: 'https://apidocs.scrive.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and sends documents to be signed.',
    },
  },
} as const satisfies Service
