import type { Service } from '../model/service.ts'

/** API keys of Comet and its tracing Opik. No page shows a layout: 25 letters and digits rest on public samples. */
export const comet = {
  id: 'comet',
  name: 'Comet',
  docs: 'https://www.comet.com/docs/v2/guides/experiment-management/configure-sdk/',
  hosts: ['www.comet.com', 'api.comet.com'],
  keys: {
    'comet-api-key': {
      name: 'Comet API key',
      shape: [{ base62: 25 }],
      beside: [
        { named: '*comet_api_key' },
        { named: '*comet_ml_api_key' },
        { named: '*cometml_api_key' },
        { named: '*opik_api_key' },
        { named: 'api_key', in: '**/{.comet.config,.opik.config}' },
      ],
      carriers: [{ header: 'Authorization', value: '{key}' }],
      manual: { page: 'https://www.comet.com/account-settings/apiKeys', steps: ['Delete the key'] },
      reach: 'Reads and writes experiments, models and traces of the person’s workspaces.',
    },
  },
} as const satisfies Service
