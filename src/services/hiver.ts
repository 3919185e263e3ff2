import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 32 to 64 letters and digits are looked at. */
export const hiver = {
  id: 'hiver',
  name: 'Hiver',
  docs: 'https://developer.hiverhq.com/',
  hosts: ['api2.hiverhq.com'],
  keys: {
    'hiver-api-key': {
      name: 'Hiver API key',
      shape: [{ base62: [32, 64] }],
      beside: apiKeyNames('hiver', 'hiverhq'),
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://developer.hiverhq.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and answers tickets of customers.',
    },
  },
} as const satisfies Service
