import type { Service } from '../model/service.ts'

/** Tokens of a person; their prefix is that of tokens in use. */
export const jsr = {
  id: 'jsr',
  name: 'JSR',
  docs: 'https://jsr.io/docs/publishing-packages',
  hosts: ['{var.registry}'],
  vars: { registry: { env: 'JSR_URL' } },
  keys: {
    'jsr-token': {
      name: 'JSR token',
      shape: ['jsrp_', { base62: [20, 64] }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://jsr.io/account/tokens', steps: ['Find the token', 'Revoke it'] },
      reach: 'Publishes packages that others run, as far as its permissions go.',
    },
  },
} as const satisfies Service
