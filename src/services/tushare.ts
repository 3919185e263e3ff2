import type { Service } from '../model/service.ts'

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
      beside: [
        { named: '*tushare_token' },
        { named: '*tushare_api_token' },
        { named: '*tushare_access_token' },
        { named: '*tushare_api_key' },
        { named: '*tushare_key' },
        { named: '*tushare_pat' },
        { named: '*tushare_personal_access_token' },
        { named: '*tushare_auth_token' },
        { named: '*ts_token' },
        { named: '*ts_api_token' },
        { named: '*ts_access_token' },
        { named: '*ts_api_key' },
        { named: '*ts_key' },
        { named: '*ts_pat' },
        { named: '*ts_personal_access_token' },
        { named: '*ts_auth_token' },
        { named: '*tushare_pro_token' },
        { named: '*tushare_pro_api_token' },
        { named: '*tushare_pro_access_token' },
        { named: '*tushare_pro_api_key' },
        { named: '*tushare_pro_key' },
        { named: '*tushare_pro_pat' },
        { named: '*tushare_pro_personal_access_token' },
        { named: '*tushare_pro_auth_token' },
        { word: 'api.tushare.pro', within: 160 },
      ],
      manual: {
        page: 'https://tushare.pro/document/1',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
