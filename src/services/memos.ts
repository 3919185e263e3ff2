import { jsonWebToken } from '../model/json-web-token.ts'
import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

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
      shape: jsonWebToken,
      check: 'jwt',
      beside: tokenNames('memos', 'usememos'),
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
