import type { Service } from '../model/service.ts'

/** Aleph Alpha's API tokens are signed tokens (JWT), by public samples. */
export const alephAlpha = {
  id: 'aleph-alpha',
  name: 'Aleph Alpha',
  docs: 'https://docs.aleph-alpha.com/docs/account/',
  hosts: ['api.aleph-alpha.com'],
  keys: {
    'aleph-alpha-token': {
      name: 'Aleph Alpha API token',
      shape: ['eyJ', { base64url: [8, 2000] }, '.', { base64url: [8, 4000] }, '.', { base64url: [20, 1000] }],
      check: 'jwt',
      beside: [
        { named: 'aa_token' },
        { named: 'aa_api_token' },
        { named: '*aleph_alpha_api_key' },
        { named: '*aleph_alpha_token' },
        { named: '*aleph_alpha_key' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://app.aleph-alpha.com/profile', steps: ['API tokens', 'Delete the token'] },
      reach: 'Calls models at the cost of the account.',
    },
  },
} as const satisfies Service
