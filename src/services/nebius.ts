import type { Service } from '../model/service.ts'

/** Keys of Nebius Token Factory (once AI Studio): signed tokens (JWT), and `v1.` keys, by public samples. */
export const nebius = {
  id: 'nebius',
  name: 'Nebius Token Factory',
  docs: 'https://docs.tokenfactory.nebius.com/quickstart',
  hosts: ['api.tokenfactory.nebius.com', 'api.studio.nebius.ai', 'api.studio.nebius.com'],
  keys: {
    'nebius-api-key': {
      name: 'Nebius API key',
      shape: ['eyJ', { base64url: [8, 2000] }, '.', { base64url: [8, 4000] }, '.', { base64url: [20, 1000] }],
      check: 'jwt',
      beside: [{ named: '*nebius_api_key' }, { named: '*nebius_key' }, { named: '*nebius_studio_api_key' }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://tokenfactory.nebius.com', steps: ['API keys', 'Delete the key'] },
      reach: 'Calls models at the cost of the account.',
    },
    'nebius-static-key': {
      name: 'Nebius static key',
      shape: ['v1.', { base64url: [40, 400] }],
      beside: [{ named: '*nebius_api_key' }, { named: '*nebius_key' }, { named: '*nebius_iam_token' }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://tokenfactory.nebius.com', steps: ['API keys', 'Delete the key'] },
      reach: 'Calls models at the cost of the account.',
    },
  },
} as const satisfies Service
