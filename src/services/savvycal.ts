import type { Service } from '../model/service.ts'

/**
 * Personal access tokens begin with `pt_secret_`, as the page has it, those of the sandbox with `sandbox_secret_`; 32
 * hexadecimal digits follow in samples.
 */
export const savvycal = {
  id: 'savvycal',
  name: 'SavvyCal',
  docs: 'https://savvycal.com/developers',
  hosts: ['api.savvycal.com'],
  keys: {
    'savvycal-api-key': {
      name: 'SavvyCal API key',
      source: 'https://developers.savvycal.com/authentication',
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
