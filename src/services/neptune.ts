import type { Service } from '../model/service.ts'

/** Neptune's API tokens: JSON in base64, of which the client reads `api_address`, `api_url` and `api_key`. */
export const neptune = {
  id: 'neptune',
  name: 'Neptune',
  docs: 'https://docs.neptune.ai/api_token',
  hosts: ['app.neptune.ai', 'ui.neptune.ai', '{var.server}'],
  vars: { server: { env: 'NEPTUNE_API_URL' } },
  keys: {
    'neptune-api-token': {
      name: 'Neptune API token',
      source: 'https://github.com/neptune-ai/neptune-client/blob/master/src/neptune/internal/credentials.py',
      shapes: [
        ['eyJhcGlfYWRkcmVzcyI6', { base64: [100, 600] }, { oneOf: ['==', '='] }],
        ['eyJhcGlfYWRkcmVzcyI6', { base64: [100, 600] }],
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://app.neptune.ai',
        steps: ['Your avatar, Get your API token', 'Make a new token: the old one ends'],
      },
      reach: 'Reads and writes runs and models of the person’s or service account’s projects.',
    },
  },
} as const satisfies Service
