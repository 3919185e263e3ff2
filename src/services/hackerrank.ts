import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: 64 hexadecimal digits, as samples look. */
export const hackerrank = {
  id: 'hackerrank',
  name: 'HackerRank',
  docs: 'https://www.hackerrank.com/work/apidocs',
  hosts: ['www.hackerrank.com'],
  keys: {
    'hackerrank-api-key': {
      name: 'HackerRank API key',
      shape: [{ hex: 64 }],
      beside: [
        ...tokenNames('hackerrank'),
        { named: '*hackerrank_secret' },
        { named: '*hackerrank_api_secret' },
        { named: '*hackerrank_access_key' },
        { word: 'www.hackerrank.com', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://www.hackerrank.com/work/apidocs',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads the data of employees and candidates.',
    },
  },
} as const satisfies Service
