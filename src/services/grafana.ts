import type { Service } from '../model/service.ts'

/**
 * Tokens of Grafana. Service account tokens end in a CRC-32 of all before it, written as hexadecimal bytes from low to high. The prefix of
 * cloud tokens is documented; that they are base64 of JSON (`{"o":...,"n":...,"k":...}`) is read off public samples. Old API keys are
 * base64 of `{"k":...,"n":...,"id":...}`, as the public code makes them.
 */
export const grafana = {
  id: 'grafana',
  name: 'Grafana',
  docs: 'https://grafana.com/docs/grafana/latest/administration/service-accounts/',
  hosts: ['grafana.com', '*.grafana.net'],
  selfHosted: true,
  keys: {
    'grafana-service-account-token': {
      name: 'Grafana service account token',
      source:
        'https://github.com/grafana/grafana/blob/3ba4aa6858f94ae60e5eae0d391d9fa56cf0b794/pkg/components/satokengen/tokengen.go',
      shape: ['glsa_', { base62: 32 }, '_', { crc32: 'hexSwapped', length: 8, over: 'separated' }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }, { basic: 'api_key:{key}' }],
      manual: {
        page: 'https://grafana.com/docs/grafana/latest/administration/service-accounts/',
        steps: ['In your Grafana: Administration, Users and access, Service accounts', 'Open the account, delete the token'],
      },
      reach: 'Does in one organization what the role of its service account allows.',
    },
    'grafana-cloud-token': {
      name: 'Grafana Cloud access policy token',
      source: 'https://github.com/grafana/sigil-sdk/blob/05b17ad2cf5f603d6dc1d6d59e81e020e6526b88/plugins/pi/README.md',
      shape: ['glc_eyJvIjoi', { base64: [40, 400] }],
      check: { json: ['o', 'n', 'k'] },
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://grafana.com/orgs',
        steps: ['Open the organization, Security, Access Policies', 'Delete the token'],
      },
      reach: 'Reads or writes metrics, logs, traces or stacks, as its policy says.',
    },
    'grafana-api-key': {
      name: 'Grafana API key (old)',
      source:
        'https://github.com/grafana/grafana/blob/0391ff79c4c7d925b6877dc63ed411fe890cc0a7/pkg/components/apikeygen/apikeygen.go',
      shape: ['eyJrIjoi', { base64: [60, 220] }],
      check: { json: ['k', 'n', 'id'] },
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://grafana.com/docs/grafana/latest/administration/service-accounts/migrate-api-keys/',
        steps: ['In your Grafana: Administration, API keys', 'Delete the key'],
      },
      reach: 'Does in one organization what its role allows.',
    },
    // Its form rests on samples.
    'grafana-oncall-url': {
      name: 'Grafana OnCall integration URL',
      shape: [
        'https://',
        { base64url: [3, 60] },
        { oneOf: ['.grafana.net/oncall/integrations/v1/', '.grafana.net/integrations/v1/'] },
        { base64url: [3, 40] },
        '/',
        { base62: 25 },
      ],
      access: 'write',
      manual: {
        page: 'https://grafana.com/docs/oncall/latest/',
        steps: ['In your Grafana: OnCall, Integrations', 'Make another integration, move what sends alerts, and delete this one'],
      },
      reach: 'Raises and resolves alerts of one integration.',
    },
  },
} as const satisfies Service
