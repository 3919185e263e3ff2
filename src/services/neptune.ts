import type { Service } from '../model/service.ts'

/** Neptune's API tokens: JSON in base64, of which the client reads `api_address` and `api_url`; that `api_key` is beside them rests on samples. */
export const neptune = {
  id: 'neptune',
  name: 'Neptune',
  docs: 'https://docs.neptune.ai/api_token',
  hosts: ['app.neptune.ai', 'ui.neptune.ai'],
  selfHosted: true,
  keys: {
    'neptune-api-token': {
      name: 'Neptune API token',
      source:
        'https://github.com/neptune-ai/neptune-client/blob/2130aaf40efea92f6fe7433815df8561504212be/src/neptune/internal/credentials.py',
      shape: ['eyJhcGlfYWRkcmVzcyI6', { base64: [100, 600] }],
      check: { json: ['api_address', 'api_key'] },
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://app.neptune.ai',
        steps: ['Your avatar, Get your API token', 'Make a new token: the old one ends'],
      },
      reach: 'Reads and writes runs and models of the person’s or service account’s projects.',
    },
  },
} as const satisfies Service
