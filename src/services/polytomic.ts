import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

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
      beside: [...apiKeyNames('polytomic'), { named: '*polytomic_deployment_key' }, { word: 'app.polytomic.com', within: 160 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://docs.polytomic.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes the data that flows through it.',
    },
  },
} as const satisfies Service
