import type { Service } from '../model/service.ts'

/**
 * Access tokens were JSON Web Tokens, as samples look; today they are `memos_pat_` and 32 letters and digits, as its code
 * makes them.
 */
export const memos = {
  id: 'memos',
  name: 'Memos',
  docs: 'https://www.usememos.com/docs',
  hosts: [],
  selfHosted: true,
  keys: {
    'memos-api-key': {
      name: 'Memos API key',
      shape: ['eyJ', { base64url: [10, 400] }, '.eyJ', { base64url: [20, 3000] }, '.', { base64url: [40, 700] }],
      check: 'jwt',
      beside: [
        { named: '*memos_token' },
        { named: '*memos_api_token' },
        { named: '*memos_access_token' },
        { named: '*memos_api_key' },
        { named: '*memos_key' },
        { named: '*memos_pat' },
        { named: '*memos_personal_access_token' },
        { named: '*memos_auth_token' },
        { named: '*usememos_token' },
        { named: '*usememos_api_token' },
        { named: '*usememos_access_token' },
        { named: '*usememos_api_key' },
        { named: '*usememos_key' },
        { named: '*usememos_pat' },
        { named: '*usememos_personal_access_token' },
        { named: '*usememos_auth_token' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://www.usememos.com/docs',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Does in the server what its user may.',
    },
    'memos-personal-access-token': {
      name: 'Memos personal access token',
      source: 'https://github.com/usememos/memos/blob/main/server/auth/token.go',
      shape: ['memos_pat_', { base62: 32 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://www.usememos.com/docs',
        steps: ['Settings, My account, Access tokens', 'Delete the token'],
      },
      reach: 'Does in the server what its user may.',
    },
  },
} as const satisfies Service
