import type { Service } from '../model/service.ts'

/** API keys: JSON Web Tokens, as samples look. */
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
  },
} as const satisfies Service
