import type { Service } from '../model/service.ts'

/**
 * Tokens are `ramp_business_tok_` and 42 letters and digits, as in its own command line, or `ramp_tok_`; secrets of clients
 * `ramp_sec_` and 48, as samples look.
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
      source:
        'https://github.com/ramp-public/ramp-cli/blob/cfef15779191f272b407e144386e466dcf317ecb/src/ramp_cli/config/constants.py',
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
