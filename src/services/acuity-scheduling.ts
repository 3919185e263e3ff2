import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const acuityScheduling = {
  id: 'acuity-scheduling',
  name: 'Acuity Scheduling',
  docs: 'https://developers.acuityscheduling.com/',
  hosts: ['acuityscheduling.com'],
  keys: {
    'acuity-scheduling-api-key': {
      name: 'Acuity Scheduling API key',
      shape: [{ hex: 32 }],
      beside: [...apiKeyNames('acuity', 'acuityscheduling'), { word: 'acuityscheduling.com', within: 160 }],
      manual: {
        page: 'https://developers.acuityscheduling.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes bookings of the owner.',
    },
  },
} as const satisfies Service
