import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: 56 hexadecimal digits, as samples look. */
export const tushare = {
  id: 'tushare',
  name: 'Tushare',
  docs: 'https://tushare.pro/document/1',
  hosts: ['api.tushare.pro'],
  keys: {
    'tushare-api-key': {
      name: 'Tushare API key',
      shape: [{ hex: 56 }],
      beside: [...tokenNames('tushare', 'ts', 'tushare_pro'), { word: 'api.tushare.pro', within: 160 }],
      manual: {
        page: 'https://tushare.pro/document/1',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
