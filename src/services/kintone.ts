import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/**
 * API tokens of an app: 40 letters and digits, as the page shows one. Those of the users of cybozu.com: `cy.s.api1.` and a JSON
 * Web Token.
 */
export const kintone = {
  id: 'kintone',
  name: 'Kintone',
  docs: 'https://kintone.dev/en/',
  hosts: ['*.kintone.com', '*.cybozu.com'],
  keys: {
    'kintone-api-key': {
      name: 'Kintone API key',
      source: 'https://cybozu.dev/ja/kintone/docs/rest-api/overview/authentication',
      shape: [{ base62: 40 }],
      beside: [...tokenNames('kintone'), { word: 'kintone.com', within: 160 }],
      carriers: [{ header: 'X-Cybozu-API-Token', value: '{key}' }],
      manual: { page: 'https://kintone.dev/en/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads and writes the databases of the account.',
    },
    'kintone-cybozu-token': {
      name: 'cybozu.com API token',
      source: 'https://cybozu.dev/ja/common/docs/user-api/overview/authentication/',
      shape: ['cy.s.api1.eyJ', { base64url: [20, 200] }, '.eyJ', { base64url: [40, 600] }, '.', { base64url: [43, 400] }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://kintone.dev/en/', steps: ['Administration of cybozu.com, API tokens', 'Delete the token'] },
      reach: 'Reads and changes users, groups and organizations, as far as its scopes go.',
    },
  },
} as const satisfies Service
