import type { Service } from '../model/service.ts'

/**
 * Secrets of clients are `ramp_sec_` and 48 letters and digits, tokens `ramp_business_tok_` or `ramp_tok_`, as samples look.
 */
export const ramp = {
  id: 'ramp',
  name: 'Ramp',
  docs: 'https://docs.ramp.com/developer-api/v1/authorization',
  hosts: ['api.ramp.com', 'demo-api.ramp.com', 'app.ramp.com'],
  keys: {
    'ramp-client-secret': {
      name: 'Ramp client secret',
      shape: ['ramp_sec_', { base62: [40, 52] }],
      manual: { page: 'https://app.ramp.com/settings/ramp-developer', steps: ['Developer: open the app', 'Rotate its secret'] },
      reach: 'Gets tokens that read and change cards and payments, as far as the app’s scopes go, with its client id.',
    },
    'ramp-token': {
      name: 'Ramp access token',
      shape: [{ oneOf: ['ramp_business_tok_', 'ramp_tok_'] }, { base62: [32, 64] }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://app.ramp.com/settings/ramp-developer',
        steps: ['Developer: open the app', 'Revoke the token; it ends by itself after days'],
      },
      reach: 'Reads and changes cards and payments, as far as its scopes go.',
    },
  },
} as const satisfies Service
