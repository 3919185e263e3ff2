import type { Service } from '../model/service.ts'

/** Secret keys: `sup_sk_`, says its own SDK, and 32 letters and digits, as samples look. Client secrets: `cc_sk_classic_` and 40 to 90 letters and digits, as samples look. */
export const sumup = {
  id: 'sumup',
  name: 'SumUp',
  docs: 'https://developer.sumup.com/',
  hosts: ['api.sumup.com'],
  keys: {
    'sumup-secret-key': {
      name: 'SumUp secret key',
      source: 'https://github.com/sumup/sumup-go/blob/0b9d458100caaea9fdd17b659f45bc5657b40a36/README.md',
      shape: ['sup_sk_', { base62: 32 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://developer.sumup.com/',
        steps: ['Find where the secret key was made', 'End it there, and make another'],
      },
      reach: 'Takes and refunds payments, and reads those who paid.',
    },
    'sumup-client-secret': {
      name: 'SumUp client secret',
      shape: ['cc_sk_classic_', { base62: [40, 90] }],
      manual: {
        page: 'https://developer.sumup.com/',
        steps: ['Find where the client secret was made', 'End it there, and make another'],
      },
      reach: 'Gets tokens of those who use the application.',
    },
  },
} as const satisfies Service
