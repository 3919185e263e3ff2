import type { Service } from '../model/service.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: `sgai-` and a UUID. */
export const scrapegraph = {
  id: 'scrapegraph',
  name: 'ScrapeGraphAI',
  docs: 'https://docs.scrapegraphai.com/',
  hosts: ['api.scrapegraphai.com'],
  keys: {
    'scrapegraph-api-key': {
      name: 'ScrapeGraphAI API key',
      shape: ['sgai-', ...uuid],
      carriers: [{ header: 'SGAI-APIKEY', value: '{key}' }],
      access: 'read',
      manual: {
        page: 'https://docs.scrapegraphai.com/',
        steps: ['Find where the key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
