import type { Service } from '../model/service.ts'

/** API keys: `permit_key_` and 60 to 120 letters and digits, as samples look. */
export const permitIo = {
  id: 'permit-io',
  name: 'Permit.io',
  docs: 'https://docs.permit.io/',
  hosts: ['api.permit.io', 'cloudpdp.api.permit.io'],
  keys: {
    'permit-io-api-key': {
      name: 'Permit.io API key',
      shape: ['permit_key_', { base62: [60, 120] }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://docs.permit.io/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Changes who may do what.',
    },
  },
} as const satisfies Service
