import type { Service } from '../model/service.ts'

/**
 * Keys of New Relic. Its page says that a license key has 40 characters, and calls them hexadecimal; that those of today end in the
 * mark `NRAL`, and the layouts of Insights keys, rest on public samples. The browser’s `NRJS-` keys are public by design and left
 * out.
 */
export const newRelic = {
  id: 'new-relic',
  name: 'New Relic',
  docs: 'https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/',
  hosts: [
    '{var.host}',
    'api.newrelic.com',
    'api.eu.newrelic.com',
    'insights-api.newrelic.com',
    'insights-collector.newrelic.com',
    'log-api.newrelic.com',
    'metric-api.newrelic.com',
    'collector.newrelic.com',
  ],
  vars: { host: { env: 'REKEY_NEW_RELIC_HOST', default: 'api.newrelic.com' } },
  keys: {
    'new-relic-user-key': {
      name: 'New Relic user key',
      source:
        'https://github.com/newrelic/terraform-provider-newrelic/blob/0e09ec77b79230b0707bbbee45e827814b23f1ea/website/docs/guides/provider_configuration.html.markdown',
      shape: ['NRAK-', { base36upper: 27 }],
      carriers: [
        { header: 'Api-Key', value: '{key}' },
        { header: 'X-Api-Key', value: '{key}' },
      ],
      // What a refused key gets no page says.
      verify: {
        request: 'POST https://{var.host}/graphql',
        json: { query: '{ actor { user { id email } } }' },
        means: { live: { status: 200, at: 'data.actor.user.id' } },
        reads: { owner: 'data.actor.user.email' },
        inferred: true,
      },
      manual: { page: 'https://one.newrelic.com/admin-portal/api-keys/home', steps: ['Find the user key', 'Delete it'] },
      reach: 'Reads and changes all that its user may see, through NerdGraph.',
    },
    'new-relic-license-key': {
      name: 'New Relic license key',
      shapes: [
        [{ hex: 32 }, 'FFFFNRAL'],
        [{ hex: 36 }, 'NRAL'],
        ['eu01xx', { hex: 26 }, 'FFFFNRAL'],
        ['eu01xx', { hex: 30 }, 'NRAL'],
      ],
      carriers: [{ header: 'Api-Key', value: '{key}' }, { header: 'X-License-Key', value: '{key}' }, { query: 'license_key' }],
      manual: {
        page: 'https://one.newrelic.com/admin-portal/api-keys/home',
        steps: [
          'Make a new ingest key and move agents to it',
          'Delete this one; the original key of an account can’t be deleted but by support',
        ],
      },
      reach: 'Sends data of any kind into the account.',
    },
    'new-relic-old-license-key': {
      name: 'New Relic license key (hexadecimal)',
      source:
        'https://github.com/newrelic/docs-website/blob/00336e3864ec4880d05b050bedb9f52d2d27a38b/src/content/docs/apis/intro-apis/new-relic-api-keys.mdx',
      shape: [{ hex: 40 }],
      beside: [
        { named: '*new_relic_license_key' },
        { named: '*nria_license_key' },
        { named: 'license_key', in: '**/newrelic*.{yml,yaml,js,cjs,ini,toml,config}' },
      ],
      carriers: [{ header: 'X-License-Key', value: '{key}' }],
      manual: {
        page: 'https://one.newrelic.com/admin-portal/api-keys/home',
        steps: ['Make a new ingest key and move agents to it', 'Delete this one'],
      },
      reach: 'Sends data of any kind into the account.',
    },
    'new-relic-insert-key': {
      name: 'New Relic Insights insert key',
      shape: ['NRII-', { base64url: 32 }],
      carriers: [
        { header: 'X-Insert-Key', value: '{key}' },
        { header: 'Api-Key', value: '{key}' },
      ],
      manual: {
        page: 'https://one.newrelic.com/admin-portal/api-keys/home',
        steps: ['Find the key under Insights insert keys', 'Delete it'],
      },
      reach: 'Sends events, metrics and logs into the account.',
    },
    'new-relic-query-key': {
      name: 'New Relic Insights query key',
      shape: ['NRIQ-', { base64url: 32 }],
      carriers: [{ header: 'X-Query-Key', value: '{key}' }],
      manual: {
        page: 'https://one.newrelic.com/admin-portal/api-keys/home',
        steps: ['Find the key under Insights query keys', 'Delete it'],
      },
      reach: 'Reads all data of the account through queries.',
    },
  },
} as const satisfies Service
