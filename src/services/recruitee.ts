import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 40 to 50 characters of base64 are looked at. */
export const recruitee = {
  id: 'recruitee',
  name: 'Recruitee',
  docs: 'https://docs.recruitee.com/',
  hosts: ['api.recruitee.com'],
  keys: {
    'recruitee-api-key': {
      name: 'Recruitee API key',
      shape: [{ base64: [40, 50] }],
      beside: tokenNames('recruitee'),
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://docs.recruitee.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads the data of employees and candidates.',
    },
  },
} as const satisfies Service
