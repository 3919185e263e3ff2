import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 40 hexadecimal digits, as samples look. */
export const sleuth = {
  id: 'sleuth',
  name: 'Sleuth',
  docs: 'https://help.sleuth.io/sleuth-api',
  hosts: ['app.sleuth.io'],
  keys: {
    'sleuth-api-key': {
      name: 'Sleuth API key',
      shape: [{ hex: 40 }],
      beside: [...apiKeyNames('sleuth')],
      manual: {
        page: 'https://help.sleuth.io/sleuth-api',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reports deployments and impact.',
    },
  },
} as const satisfies Service
