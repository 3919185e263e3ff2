import type { Service } from '../model/service.ts'

/**
 * Modal's tokens: an id and a secret (`MODAL_TOKEN_ID`, `MODAL_TOKEN_SECRET`, `.modal.toml`). The page shows the prefixes; 22 characters
 * behind them rest on public samples.
 */
export const modal = {
  id: 'modal',
  name: 'Modal',
  docs: 'https://modal.com/docs/reference/modal.config',
  hosts: ['api.modal.com'],
  keys: {
    'modal-token': {
      name: 'Modal token',
      source: 'https://modal.com/docs/reference/modal.config',
      within: 10,
      parts: {
        id: {
          shape: ['ak-', { base62: 22 }],
          public: true,
          beside: [
            { named: 'modal_token_id' },
            { named: 'token_id', in: '**/{.modal.toml,modal.toml}' },
            { command: 'modal token set', flag: '--token-id' },
          ],
        },
        secret: {
          shape: ['as-', { base62: 22 }],
          beside: [
            { named: 'modal_token_secret' },
            { named: 'token_secret', in: '**/{.modal.toml,modal.toml}' },
            { command: 'modal token set', flag: '--token-secret' },
          ],
        },
      },
      manual: { page: 'https://modal.com/settings/tokens', steps: ['Delete the token'] },
      reach: 'Runs code at the cost of the workspace, and reads its secrets, volumes and logs.',
    },
  },
} as const satisfies Service
