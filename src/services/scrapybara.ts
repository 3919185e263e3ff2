import type { Service } from '../model/service.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: `scrapy-` and a UUID, as samples look. */
export const scrapybara = {
  id: 'scrapybara',
  name: 'Scrapybara',
  docs: 'https://docs.scrapybara.com/',
  hosts: ['api.scrapybara.com'],
  keys: {
    'scrapybara-api-key': {
      name: 'Scrapybara API key',
      shape: ['scrapy-', ...uuid],
      carriers: [{ header: 'x-api-key', value: '{key}' }],
      manual: {
        page: 'https://docs.scrapybara.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Runs agents at the owner’s cost, with what they are connected to.',
    },
  },
} as const satisfies Service
