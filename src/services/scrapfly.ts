import type { Service } from '../model/service.ts'
import { plainKeyNames } from '../model/usual-names.ts'

/**
 * API keys are `scp-live-` (as its command line’s page has them) or `scp-test-` and 32 hex digits; older ones have the digits
 * alone. The length rests on samples.
 */
export const scrapfly = {
  id: 'scrapfly',
  name: 'Scrapfly',
  docs: 'https://scrapfly.io/docs/scrape-api/getting-started',
  hosts: ['api.scrapfly.io', 'scrapfly.io'],
  keys: {
    'scrapfly-api-key': {
      name: 'Scrapfly API key',
      source: 'https://github.com/scrapfly/scrapfly-cli/blob/0de87f2c30979540e3c87de4d6183b8853a482fa/README.md',
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
