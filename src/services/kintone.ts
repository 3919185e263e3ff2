import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: 40 letters and digits, as samples look. */
export const kintone = {
  id: 'kintone',
  name: 'Kintone',
  docs: 'https://kintone.dev/en/',
  hosts: ['*.kintone.com', '*.cybozu.com'],
  keys: {
    'kintone-api-key': {
      name: 'Kintone API key',
      shape: [{ base62: 40 }],
      beside: [...tokenNames('kintone'), { word: 'kintone.com', within: 160 }],
      carriers: [{ header: 'X-Cybozu-API-Token', value: '{key}' }],
      manual: { page: 'https://kintone.dev/en/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads and writes the databases of the account.',
    },
  },
} as const satisfies Service
