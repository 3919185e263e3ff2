import type { Service } from '../model/service.ts'

/**
 * API tokens of Hetzner Cloud: 64 letters and digits in the example of its own Ansible collection. Those of the DNS console
 * have 32 in the example of its reference.
 */
export const hetzner = {
  id: 'hetzner',
  name: 'Hetzner',
  docs: 'https://docs.hetzner.com/cloud/api/getting-started/generating-api-token/',
  hosts: ['api.hetzner.cloud', 'dns.hetzner.com'],
  keys: {
    'hetzner-cloud-token': {
      name: 'Hetzner Cloud API token',
      source: 'https://docs.ansible.com/ansible/12/collections/hetzner/hcloud/docsite/guides.html',
      shape: [{ base62: 64 }],
      beside: [
        { named: '*hcloud_token' },
        { named: '*hetzner_token' },
        { named: '*hetzner_api_token' },
        { named: '*hetzner_cloud_token' },
        { named: '*hcloud_api_token' },
        { named: '*hetzner_api_key' },
        { named: '*hcloud_key' },
        { named: '*hetzner_cloud_api_token' },
        { named: 'token', in: '**/hcloud/cli.toml' },
        { word: 'api.hetzner.cloud', within: 200 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      // https://docs.hetzner.cloud/reference/cloud#errors (`unauthorized`: an invalid or unknown token)
      verify: {
        request: 'GET https://api.hetzner.cloud/v1/locations',
        means: { live: { status: 200, at: 'locations' }, dead: { status: 401, at: 'error.code', is: 'unauthorized' } },
        inferred: true,
      },
      manual: { page: 'https://console.hetzner.com/', steps: ['The project, Security, API tokens', 'Delete the token'] },
      reach: 'Reads, or reads and changes, everything in one project.',
    },
    'hetzner-dns-token': {
      name: 'Hetzner DNS API token',
      source: 'https://dns.hetzner.com/api-docs',
      shape: [{ base62: 32 }],
      beside: [
        { named: '*hetzner_dns_token' },
        { named: '*hetzner_dns_api_token' },
        { named: '*hetzner_dns_api_key' },
        { named: '*auth-api-token' },
      ],
      carriers: [{ header: 'Auth-API-Token', value: '{key}' }],
      manual: { page: 'https://dns.hetzner.com/settings/api-token', steps: ['Find the token', 'Delete it'] },
      reach: 'Changes all zones of its user.',
    },
  },
} as const satisfies Service
