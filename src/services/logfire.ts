import type { Service } from '../model/service.ts'

/**
 * Tokens are `pylf_v1_`, the region and 43 or 44 letters and digits, as samples look; Logfire’s own client reads the region
 * from them.
 */
export const logfire = {
  id: 'logfire',
  name: 'Pydantic Logfire',
  docs: 'https://logfire.pydantic.dev/docs/how-to-guides/create-write-tokens/',
  hosts: ['logfire-us.pydantic.dev', 'logfire-eu.pydantic.dev', 'logfire-api.pydantic.dev', 'logfire.pydantic.dev'],
  keys: {
    'logfire-token': {
      name: 'Logfire token',
      source: 'https://github.com/pydantic/logfire/blob/0217638d9c37a5bb490034d19945a0bab4325d42/logfire/_internal/auth.py',
      shape: [{ oneOf: ['pylf_v1_us_', 'pylf_v1_eu_'] }, { base62: [43, 44] }],
      carriers: [
        { header: 'Authorization', value: '{key}' },
        { header: 'Authorization', value: 'Bearer {key}' },
      ],
      manual: {
        page: 'https://logfire.pydantic.dev/',
        steps: ['Project settings, Write tokens or Read tokens', 'Revoke the token'],
      },
      reach: 'Writes into a project, or reads all its records, by its kind.',
    },
  },
} as const satisfies Service
