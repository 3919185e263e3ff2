import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** ACL tokens: a UUID, as the page’s example has. */
export const nomad = {
  id: 'nomad',
  name: 'HashiCorp Nomad',
  docs: 'https://developer.hashicorp.com/nomad/docs/secure/acl/tokens',
  hosts: [],
  selfHosted: true,
  keys: {
    'nomad-token': {
      name: 'HashiCorp Nomad ACL token',
      source: 'https://developer.hashicorp.com/nomad/commands/acl/bootstrap',
      shape: uuid,
      beside: [
        ...named(['nomad', 'nomad_http'], ['_token', '_secret_id', '_acl_token', '_bootstrap_token', '_management_token']),
        { named: '*nomad_acl_secret_id' },
        { named: '*nomad_acl_acl_token' },
        { named: '*nomad_acl_bootstrap_token' },
        { named: '*nomad_acl_management_token' },
        { named: '*X-Nomad-Token' },
      ],
      carriers: [{ header: 'X-Nomad-Token', value: '{key}' }],
      manual: {
        page: 'https://developer.hashicorp.com/nomad/docs/secure/acl/tokens',
        steps: ['Find where the ACL token was made', 'End it there, and make another'],
      },
      reach: 'Runs and stops jobs, as its policies say.',
    },
  },
} as const satisfies Service
