import type { Service } from '../model/service.ts'

/**
 * Access tokens of persons (`ddp_`) and of organizations (`ddo_`), and of the newer Deploy by their variable; lengths are those of
 * tokens in use. Those of persons end in the CRC-32 of all before it.
 */
export const deno = {
  id: 'deno',
  name: 'Deno Deploy',
  docs: 'https://docs.deno.com/deploy/',
  hosts: ['api.deno.com', 'dash.deno.com', 'console.deno.com'],
  keys: {
    'deno-access-token': {
      name: 'Deno Deploy access token',
      shapes: [
        ['ddp_', { base62: 30 }, { crc32: 'base62', length: 6, over: 'all' }],
        ['ddo_', { base62: [36, 40] }],
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://dash.deno.com/account#access-tokens',
        steps: ['Find the token; an organization’s under its settings', 'Revoke it'],
      },
      reach: 'Deploys code and changes projects of its owner or organization.',
    },
  },
} as const satisfies Service
