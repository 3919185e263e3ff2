import type { Service } from '../model/service.ts'
import { plainKeyNames } from '../model/usual-names.ts'

/** API keys are `scp-live-` or `scp-test-` and 32 hex digits; older ones have the digits alone. Both rest on samples. */
export const scrapfly = {
  id: 'scrapfly',
  name: 'Scrapfly',
  docs: 'https://scrapfly.io/docs/scrape-api/getting-started',
  hosts: ['api.scrapfly.io', 'scrapfly.io'],
  keys: {
    'scrapfly-api-key': {
      name: 'Scrapfly API key',
      shape: [{ oneOf: ['scp-live-', 'scp-test-'] }, { hex: 32 }],
      carriers: [{ query: 'key' }],
      manual: { page: 'https://scrapfly.io/dashboard', steps: ['Open the project', 'Rotate the key'] },
      reach: 'Fetches pages at the cost of the account.',
    },
    'scrapfly-old-key': {
      name: 'Scrapfly API key (without prefix)',
      shape: [{ hex: 32 }],
      beside: plainKeyNames('scrapfly'),
      manual: { page: 'https://scrapfly.io/dashboard', steps: ['Open the project', 'Rotate the key'] },
      reach: 'Fetches pages at the cost of the account.',
    },
  },
} as const satisfies Service
