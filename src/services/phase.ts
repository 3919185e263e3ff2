import type { Service } from '../model/service.ts'

/**
 * A token of a service account is `pss_service:v2:`, then the token, a public key, a share of the private one, and the key
 * that wraps it, all in hex, with `:` in between, as its own code makes it. Those of persons (`pss_user:v1:`) have the same
 * form in samples.
 */
export const phase = {
  id: 'phase',
  name: 'Phase',
  docs: 'https://docs.phase.dev/access-control/service-accounts',
  hosts: ['api.phase.dev', 'console.phase.dev'],
  keys: {
    'phase-token': {
      name: 'Phase token',
      source: 'https://github.com/phasehq/console/blob/HEAD/backend/backend/graphene/mutations/service_accounts.py',
      shape: [
        { oneOf: ['pss_service:v1:', 'pss_service:v2:', 'pss_user:v1:', 'pss_user:v2:'] },
        { hex: 64 },
        ':',
        { hex: 64 },
        ':',
        { hex: [64, 200] },
        ':',
        { hex: 64 },
      ],
      manual: {
        page: 'https://console.phase.dev/',
        steps: ['Access control, the service account or Authentication', 'Delete the token'],
      },
      reach: 'Reads and changes the secrets of the apps that it has access to.',
    },
  },
} as const satisfies Service
