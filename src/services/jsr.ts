import type { Service } from '../model/service.ts'

/**
 * Tokens of a person: `jsrp_`, 29 letters and digits and a CRC-32 of all of it in six more, as the public code of the registry makes
 * them.
 */
export const jsr = {
  id: 'jsr',
  name: 'JSR',
  docs: 'https://jsr.io/docs/publishing-packages',
  hosts: [],
  selfHosted: true,
  keys: {
    'jsr-token': {
      name: 'JSR token',
      source: 'https://github.com/jsr-io/jsr/blob/39c6f65c98f5d0aebbcd5db1d0438cbe7f07878e/api/src/token.rs',
      shape: ['jsrp_', { base62: 29 }, { crc32: 'base62', length: 6, over: 'all' }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://jsr.io/account/tokens', steps: ['Find the token', 'Revoke it'] },
      reach: 'Publishes packages that others run, as far as its permissions go.',
    },
  },
} as const satisfies Service
