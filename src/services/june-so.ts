import type { Service } from '../model/service.ts'

/** API keys: 16 letters and digits, as samples look. */
export const juneSo = {
  id: 'june-so',
  name: 'June.so',
  docs: 'https://www.june.so/docs',
  hosts: ['api.june.so'],
  keys: {
    'june-so-api-key': {
      name: 'June.so API key',
      shape: [{ base62: 16 }],
      beside: [
        { named: '*june_so_write_key' },
        { named: '*june_analytics_write_key' },
        { named: '*june_write_key' },
        { word: 'api.june.so', within: 160 },
      ],
      manual: { page: 'https://www.june.so/docs', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Adds events to the owner’s reports.',
    },
  },
} as const satisfies Service
