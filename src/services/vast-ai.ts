import type { Service } from '../model/service.ts'

/** Vast.ai's API keys. 64 hex digits rest on public samples. */
export const vastAi = {
  id: 'vast-ai',
  name: 'Vast.ai',
  docs: 'https://docs.vast.ai/cli/commands',
  hosts: ['console.vast.ai', 'cloud.vast.ai'],
  keys: {
    'vast-ai-api-key': {
      name: 'Vast.ai API key',
      shape: [{ hex: 64 }],
      beside: [
        { named: '*vast_api_key' },
        { named: '*vastai_api_key' },
        { named: '*vast_ai_api_key' },
        { command: 'vastai', flag: '--api-key' },
        { word: 'vastai set api-key', within: 24 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }, { query: 'api_key' }],
      manual: { page: 'https://cloud.vast.ai/manage-keys/', steps: ['Delete the key'] },
      reach: 'Rents and destroys machines at the cost of the account, and reads their data.',
    },
  },
} as const satisfies Service
