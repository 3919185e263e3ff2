import type { Service } from '../model/service.ts'

/**
 * Access tokens of persons (`ddp_`) and of organizations (`ddo_`), and of the newer Deploy by their variable; lengths are those of
 * tokens in use.
 */
export const deno = {
  id: 'deno',
  name: 'Deno Deploy',
  docs: 'https://docs.deno.com/deploy/',
  hosts: ['api.deno.com', 'dash.deno.com', 'console.deno.com'],
  keys: {
    'deno-access-token': {
      name: 'Deno Deploy access token',
      shape: [{ oneOf: ['ddp_', 'ddo_'] }, { base62: [36, 40] }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://dash.deno.com/account#access-tokens',
        steps: ['Find the token; an organization’s under its settings', 'Revoke it'],
      },
      reach: 'Deploys code and changes projects of its owner or organization.',
    },
  },
} as const satisfies Service
