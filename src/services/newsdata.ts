import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: `pub_` and 32 to 38 hexadecimal digits, as samples look. */
export const newsdata = {
  id: 'newsdata',
  name: 'NewsData.io',
  docs: 'https://newsdata.io/documentation',
  hosts: ['newsdata.io'],
  keys: {
    'newsdata-api-key': {
      name: 'NewsData.io API key',
      shape: ['pub_', { hex: [32, 38] }],
      beside: [...apiKeyNames('newsdata', 'newsdata_io', 'news_data'), { word: 'newsdata.io', within: 160 }],
      carriers: [{ query: 'apikey' }, { header: 'X-ACCESS-KEY', value: '{key}' }],
      access: 'read',
      manual: {
        page: 'https://newsdata.io/documentation',
        steps: ['Find where the key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
