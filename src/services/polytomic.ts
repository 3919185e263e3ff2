import type { Service } from '../model/service.ts'

/** API keys: 64 hexadecimal digits, as samples look. */
export const polytomic = {
  id: 'polytomic',
  name: 'Polytomic',
  docs: 'https://docs.polytomic.com/',
  hosts: ['app.polytomic.com'],
  keys: {
    'polytomic-api-key': {
      name: 'Polytomic API key',
      shape: [{ hex: 64 }],
      beside: [
        { named: '*polytomic_api_key' },
        { named: '*polytomic_key' },
        { named: '*polytomic_token' },
        { named: '*polytomic_api_token' },
        { named: '*polytomic_access_token' },
        { named: '*polytomic_secret' },
        { named: '*polytomic_api_secret' },
        { named: '*polytomic_access_key' },
        { named: '*polytomic_deployment_key' },
        { word: 'app.polytomic.com', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://docs.polytomic.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes the data that flows through it.',
    },
  },
} as const satisfies Service
