import type { Service } from '../model/service.ts'

/** OpenPipe's API keys: `opk_` and 42 random hex digits in its server's code. */
export const openpipe = {
  id: 'openpipe',
  name: 'OpenPipe',
  docs: 'https://docs.openpipe.ai/getting-started/quick-start',
  hosts: ['api.openpipe.ai', 'app.openpipe.ai'],
  keys: {
    'openpipe-api-key': {
      name: 'OpenPipe API key',
      source:
        'https://github.com/OpenPipe/OpenPipe/blob/77e7c75954734929a45f74f784e9270ace099f74/app/src/server/utils/generateApiKey.ts',
      shape: ['opk_', { hex: 42 }],
      alone: true,
      beside: [{ named: '*openpipe_api_key' }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://app.openpipe.ai/settings', steps: ['Delete the key'] },
      reach: 'Reads logged requests, and calls and tunes models at the cost of the project.',
    },
  },
} as const satisfies Service
