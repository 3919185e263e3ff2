import type { Service } from '../model/service.ts'

/** Mistral AI's API keys. No page shows a layout: 32 letters and digits rest on public samples, so that a name has to stand beside them. */
export const mistral = {
  id: 'mistral',
  name: 'Mistral AI',
  docs: 'https://docs.mistral.ai/getting-started/quickstart/',
  hosts: ['api.mistral.ai', 'codestral.mistral.ai'],
  keys: {
    'mistral-api-key': {
      name: 'Mistral API key',
      shape: [{ base62: 32 }],
      beside: [
        { named: '*mistral_api_key' },
        { named: '*mistralai_api_key' },
        { named: '*mistral_key' },
        { named: '*codestral_api_key' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://console.mistral.ai/api-keys', steps: ['Delete the key'] },
      reach: 'Calls models at the cost of the workspace, and reads its files, agents and fine-tuned models.',
    },
  },
} as const satisfies Service
