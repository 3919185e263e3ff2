import type { Service } from '../model/service.ts'

/** PromptLayer's API keys. Its pages show the prefix; 32 hex digits rest on public samples. */
export const promptlayer = {
  id: 'promptlayer',
  name: 'PromptLayer',
  docs: 'https://docs.promptlayer.com/quickstart',
  hosts: ['api.promptlayer.com'],
  keys: {
    'promptlayer-api-key': {
      name: 'PromptLayer API key',
      source: 'https://github.com/MagnivOrg/prompt-layer-library/blob/0597c5f155d9e6d21a416de7ef21ce4626c9d651/README.md',
      shape: ['pl_', { hex: 32 }],
      alone: true,
      beside: [
        { named: '*promptlayer_api_key' },
        { named: '*prompt_layer_api_key' },
        { named: '*promptlayer_key' },
        { named: 'promptlayer.api_key' },
        { word: 'promptlayer', within: 120 },
      ],
      carriers: [{ header: 'X-API-KEY', value: '{key}' }],
      manual: { page: 'https://dashboard.promptlayer.com/settings', steps: ['Delete the key'] },
      reach: 'Reads and writes the workspace’s prompts and logs.',
    },
  },
} as const satisfies Service
