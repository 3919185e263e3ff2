import type { Service } from '../model/service.ts'

/** API keys: `permit_key_` and 86 letters and digits or more, 97 in all, as the issuer’s own command asks for. */
export const permitIo = {
  id: 'permit-io',
  name: 'Permit.io',
  docs: 'https://docs.permit.io/',
  hosts: ['api.permit.io', 'cloudpdp.api.permit.io'],
  keys: {
    'permit-io-api-key': {
      name: 'Permit.io API key',
      source: 'https://github.com/permitio/permit-cli/blob/05b23b4775674fb6fb08d4b95e544edc401f26c3/source/lib/auth.ts',
      shape: ['permit_key_', { base62: [86, 160] }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://docs.permit.io/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Changes who may do what.',
    },
  },
} as const satisfies Service
