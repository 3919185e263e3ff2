import type { Service } from '../model/service.ts'

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
      beside: [
        { named: '*acuity_api_key' },
        { named: '*acuity_key' },
        { named: '*acuity_token' },
        { named: '*acuity_api_token' },
        { named: '*acuity_access_token' },
        { named: '*acuity_secret' },
        { named: '*acuity_api_secret' },
        { named: '*acuity_access_key' },
        { named: '*acuityscheduling_api_key' },
        { named: '*acuityscheduling_key' },
        { named: '*acuityscheduling_token' },
        { named: '*acuityscheduling_api_token' },
        { named: '*acuityscheduling_access_token' },
        { named: '*acuityscheduling_secret' },
        { named: '*acuityscheduling_api_secret' },
        { named: '*acuityscheduling_access_key' },
        { word: 'acuityscheduling.com', within: 160 },
      ],
      manual: {
        page: 'https://developers.acuityscheduling.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes bookings of the owner.',
    },
  },
} as const satisfies Service
