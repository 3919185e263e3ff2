import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** API keys: 60 letters and digits, as samples look. */
export const shuftiPro = {
  id: 'shufti-pro',
  name: 'Shufti Pro',
  docs: 'https://developers.shuftipro.com/',
  hosts: ['api.shuftipro.com'],
  keys: {
    'shufti-pro-api-key': {
      name: 'Shufti Pro API key',
      shape: [{ base62: 60 }],
      beside: [...secretNames('shufti', 'shuftipro'), { word: 'api.shuftipro.com', within: 160 }],
      manual: {
        page: 'https://developers.shuftipro.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads the papers and checks of people.',
    },
  },
} as const satisfies Service
