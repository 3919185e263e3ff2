import type { Service } from '../model/service.ts'

/**
 * MiniMax's keys: signed tokens (JWT) of old, `sk-api-` and `sk-cp-` (coding plan) today. No page shows a layout: it rests on public
 * samples.
 */
export const minimax = {
  id: 'minimax',
  name: 'MiniMax',
  docs: 'https://platform.minimax.io/docs/guides/quickstart',
  hosts: ['api.minimax.io', 'api.minimaxi.com', 'api.minimax.chat'],
  keys: {
    'minimax-api-key': {
      name: 'MiniMax API key',
      shape: ['eyJ', { base64url: [8, 2000] }, '.', { base64url: [8, 4000] }, '.', { base64url: [20, 1000] }],
      check: 'jwt',
      beside: [{ named: '*minimax_api_key' }, { named: '*minimax_key' }, { named: '*minimax_token' }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://platform.minimax.io/user-center/basic-information/interface-key', steps: ['Delete the key'] },
      reach: 'Calls models at the cost of the account.',
    },
    'minimax-secret-key': {
      name: 'MiniMax secret key',
      shape: [{ oneOf: ['sk-api-', 'sk-cp-'] }, { base64url: [80, 160] }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://platform.minimax.io/user-center/basic-information/interface-key', steps: ['Delete the key'] },
      reach: 'Calls models at the cost of the account.',
    },
  },
} as const satisfies Service
