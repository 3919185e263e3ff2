import type { Service } from '../model/service.ts'

/**
 * API keys of Weights & Biases. The page says 40 characters for old keys and 86 for new ones; the prefix and the underscore inside rest
 * on public samples. Old keys of servers of one's own have `local-` before them, as wandb/sdk/lib/apikey.py of its client reads them.
 * A commit's id looks like an old key: it is looked for by its surroundings alone.
 */
export const weightsAndBiases = {
  id: 'weights-and-biases',
  name: 'Weights & Biases',
  docs: 'https://docs.wandb.ai/support/models/articles/why-does-my-api-key-fail-with-must-be-40-characters',
  hosts: ['api.wandb.ai'],
  selfHosted: true,
  keys: {
    'weights-and-biases-wandb-api-key': {
      name: 'Weights & Biases API key',
      source: 'https://docs.wandb.ai/support/models/articles/why-does-my-api-key-fail-with-must-be-40-characters',
      shape: ['wandb_v1_', { base62: 27 }, '_', { base62: 49 }],
      carriers: [{ basic: 'api:{key}' }],
      manual: { page: 'https://wandb.ai/settings', steps: ['API keys', 'Revoke the key'] },
      reach: 'Reads and writes runs, artifacts and models as the person or service account that it belongs to.',
    },
    'weights-and-biases-wandb-legacy-key': {
      name: 'Weights & Biases API key (legacy)',
      source: 'https://docs.wandb.ai/support/models/articles/why-does-my-api-key-fail-with-must-be-40-characters',
      shapes: [[{ hex: 40 }], ['local-', { hex: 40 }]],
      beside: [
        { named: '*wandb_api_key' },
        { named: '*wandb_key' },
        { named: '*wandb_token' },
        { word: 'wandb.login', within: 40 },
        { word: 'wandb login', within: 24 },
        { word: 'api.wandb.ai', within: 60 },
      ],
      carriers: [{ basic: 'api:{key}' }],
      manual: { page: 'https://wandb.ai/settings', steps: ['API keys', 'Revoke the key'] },
      reach: 'Reads and writes runs, artifacts and models as the person or service account that it belongs to.',
    },
  },
} as const satisfies Service
