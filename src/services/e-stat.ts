import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 40 hexadecimal digits, as samples look. */
export const eStat = {
  id: 'e-stat',
  name: 'e-Stat',
  docs: 'https://www.e-stat.go.jp/api/',
  hosts: ['api.e-stat.go.jp'],
  keys: {
    'e-stat-api-key': {
      name: 'e-Stat API key',
      shape: [{ hex: 40 }],
      beside: [{ named: '*estat_app_id' }, ...apiKeyNames('estat'), { word: 'api.e-stat.go.jp', within: 160 }],
      carriers: [{ query: 'appId' }],
      manual: {
        page: 'https://www.e-stat.go.jp/api/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
