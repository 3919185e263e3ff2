import type { Service } from '../model/service.ts'

/** API keys: 64 hexadecimal digits, as samples look. */
export const ashby = {
  id: 'ashby',
  name: 'Ashby',
  docs: 'https://developers.ashbyhq.com/',
  hosts: ['api.ashbyhq.com'],
  keys: {
    'ashby-api-key': {
      name: 'Ashby API key',
      shape: [{ hex: 64 }],
      beside: [
        { named: '*ashby_api_key' },
        { named: '*ashby_key' },
        { named: '*ashby_token' },
        { named: '*ashby_api_token' },
        { named: '*ashby_access_token' },
        { named: '*ashby_secret' },
        { named: '*ashby_api_secret' },
        { named: '*ashby_access_key' },
        { named: '*ashbyhq_api_key' },
        { named: '*ashbyhq_key' },
        { named: '*ashbyhq_token' },
        { named: '*ashbyhq_api_token' },
        { named: '*ashbyhq_access_token' },
        { named: '*ashbyhq_secret' },
        { named: '*ashbyhq_api_secret' },
        { named: '*ashbyhq_access_key' },
        { word: 'api.ashbyhq.com', within: 160 },
      ],
      carriers: [{ basic: '{key}:' }],
      manual: {
        page: 'https://developers.ashbyhq.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads the data of employees and candidates.',
    },
  },
} as const satisfies Service
