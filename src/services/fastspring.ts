import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** API passwords: 22 characters of URL-safe base64, as samples look. */
export const fastspring = {
  id: 'fastspring',
  name: 'FastSpring',
  docs: 'https://developer.fastspring.com/',
  hosts: ['api.fastspring.com'],
  keys: {
    'fastspring-api-password': {
      name: 'FastSpring API password',
      shape: [{ base64url: 22 }],
      beside: [
        { named: '*fastspring_password' },
        { named: '*fastspring_pass' },
        { named: '*fastspring_passwd' },
        { named: '*fastspring_pwd' },
        { named: '*fastspring_api_password' },
        ...secretNames('fastspring'),
        { word: 'api.fastspring.com', within: 160 },
      ],
      manual: {
        page: 'https://developer.fastspring.com/',
        steps: ['Find where the API password was made', 'End it there, and make another'],
      },
      reach: 'Takes and refunds payments, and reads those who paid.',
    },
  },
} as const satisfies Service
