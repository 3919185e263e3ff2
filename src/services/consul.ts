import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** ACL tokens are UUIDs, and gossip encryption keys 32 bytes in base64, as the pages say. */
export const consul = {
  id: 'consul',
  name: 'HashiCorp Consul',
  docs: 'https://developer.hashicorp.com/consul/docs/secure/acl/token',
  hosts: [],
  selfHosted: true,
  keys: {
    'consul-token': {
      name: 'HashiCorp Consul ACL token',
      source: 'https://developer.hashicorp.com/consul/docs/secure/acl/token',
      shape: uuid,
      beside: [
        { named: '*consul_token' },
        ...named(
          ['consul', 'consul_http', 'consul_acl'],
          ['_http_token', '_acl_token', '_management_token', '_bootstrap_token', '_agent_token'],
        ),
        { named: '*consul_master_token' },
        ...named(
          ['consul_master', 'consul_agent'],
          ['_http_token', '_acl_token', '_management_token', '_bootstrap_token', '_agent_token'],
        ),
        { named: '*consul_mgmt_token' },
        { named: '*consul_mgmt_http_token' },
        { named: '*consul_mgmt_acl_token' },
        { named: '*consul_mgmt_management_token' },
        { named: '*consul_mgmt_bootstrap_token' },
        { named: '*consul_mgmt_agent_token' },
        { named: '*X-Consul-Token' },
      ],
      carriers: [{ header: 'X-Consul-Token', value: '{key}' }],
      manual: {
        page: 'https://developer.hashicorp.com/consul/docs/secure/acl/token',
        steps: ['Find where the ACL token was made', 'End it there, and make another'],
      },
      reach: 'Reads and writes services, keys and rules, as its policies say.',
    },
    'consul-gossip-key': {
      name: 'HashiCorp Consul gossip encryption key',
      source: 'https://developer.hashicorp.com/consul/commands/keygen',
      shape: [{ base64: 43 }, '='],
      beside: [
        { named: '*consul_encrypt' },
        { named: '*consul_encryption_key' },
        { named: '*consul_encrypt_key' },
        { named: '*consul_gossip_key' },
        { named: '*consul_key' },
        { named: '*consul_gossip_encryption_key' },
        { named: '*consul_gossip_encrypt' },
        { named: '*consul_gossip_encrypt_key' },
        { named: '*consul_gossip_gossip_key' },
        { named: '*consul_gossip_gossip_encryption_key' },
        ...named(
          ['nomad_gossip', 'serf'],
          ['_encrypt', '_encryption_key', '_encrypt_key', '_gossip_key', '_key', '_gossip_encryption_key'],
        ),
      ],
      manual: {
        page: 'https://developer.hashicorp.com/consul/docs/secure/acl/token',
        steps: ['Find where the gossip encryption key was made', 'End it there, and make another'],
      },
      reach: 'Joins a cluster and reads what its agents say.',
    },
  },
} as const satisfies Service
