import type { Service, Verify } from '../model/service.ts'

/** `hcaik_` to `hczik_`. */
const marked = (kind: string) => [...'abcdefghijklmnopqrstuvwxyz'].map((letter) => `hc${letter}${kind}_`)

// https://docs.honeycomb.io/api/auth: what the key is, and what it may; each region has a host of its own. The refusal as its own libraries quote it.
const verify: Verify = {
  request: 'GET https://{var.host}/1/auth',
  means: {
    live: { status: 200, at: 'team.slug' },
    dead: { status: 401, at: 'error', begins: 'unknown API key - check your credentials' },
  },
  reads: { id: 'id', account: 'team.name' },
  inferred: true,
}

/**
 * Keys of Honeycomb. The third letter of the prefix varies; id and secret stand together. Keys of classic environments have 32 characters, by which its own libraries know them; that these are hexadecimal, and the 22 of others, rest on public samples.
 */
export const honeycomb = {
  id: 'honeycomb',
  name: 'Honeycomb',
  docs: 'https://docs.honeycomb.io/api/authentication',
  hosts: ['{var.host}', 'api.honeycomb.io', 'api.eu1.honeycomb.io'],
  vars: { host: { env: 'REKEY_HONEYCOMB_HOST', default: 'api.honeycomb.io' } },
  keys: {
    'honeycomb-ingest-key': {
      name: 'Honeycomb ingest key',
      source: 'https://docs.honeycomb.io/api/authentication',
      shape: [{ oneOf: marked('ik') }, { base36: 58 }],
      carriers: [{ header: 'X-Honeycomb-Team', value: '{key}' }],
      verify,
      manual: {
        page: 'https://ui.honeycomb.io/account',
        steps: ['Open the environment, API Keys, Ingest', 'Disable or delete the key'],
      },
      reach: 'Sends events into one environment.',
    },
    'honeycomb-configuration-key': {
      name: 'Honeycomb configuration key',
      source: 'https://docs.honeycomb.io/api/authentication',
      shape: [{ oneOf: marked('lk') }, { base36: 58 }],
      carriers: [{ header: 'X-Honeycomb-Team', value: '{key}' }],
      verify,
      manual: {
        page: 'https://ui.honeycomb.io/account',
        steps: ['Open the environment, API Keys, Configuration', 'Disable or delete the key'],
      },
      reach: 'Reads and changes one environment, as far as its permissions go.',
    },
    'honeycomb-management-key': {
      name: 'Honeycomb management key',
      source: 'https://docs.honeycomb.io/api/authentication',
      shape: [{ oneOf: marked('mk') }, { base36: 26 }, ':', { base36: 32 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://ui.honeycomb.io/account',
        steps: ['Open the team, API Keys, Management', 'Disable or delete the key'],
      },
      reach: 'Manages environments and API keys of the team.',
    },
    'honeycomb-old-key': {
      name: 'Honeycomb key (without prefix)',
      source:
        'https://github.com/honeycombio/honeycomb-opentelemetry-go/blob/006ee513a014a713a47fcee3b6d0603b7972db0e/honeycomb.go',
      shapes: [[{ hex: 32 }], [{ base62: 22 }]],
      beside: [{ named: '*honeycomb_api_key' }, { named: '*honeycomb_write_key' }, { named: '*honeycomb_team_key' }],
      carriers: [{ header: 'X-Honeycomb-Team', value: '{key}' }],
      verify,
      manual: { page: 'https://ui.honeycomb.io/account', steps: ['Open the environment, API Keys', 'Disable or delete the key'] },
      reach: 'Reads and writes one environment, as far as its permissions go.',
    },
  },
} as const satisfies Service
