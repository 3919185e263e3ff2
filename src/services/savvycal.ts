import type { Service } from '../model/service.ts'

/** API keys: `pt_secret_` or `sandbox_secret_` and 32 hexadecimal digits, as samples look. */
export const savvycal = {
  id: 'savvycal',
  name: 'SavvyCal',
  docs: 'https://savvycal.com/developers',
  hosts: ['api.savvycal.com'],
  keys: {
    'savvycal-api-key': {
      name: 'SavvyCal API key',
      shape: [{ oneOf: ['pt_secret_', 'sandbox_secret_'] }, { hex: 32 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://savvycal.com/developers',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes bookings of the owner.',
    },
  },
} as const satisfies Service
