import type { Service } from '../model/service.ts'

/** Harvest keys are 32 hex digits, as the page’s example has; newer ones have a number behind a dash, as samples look. */
export const greenhouse = {
  id: 'greenhouse',
  name: 'Greenhouse',
  docs: 'https://developers.greenhouse.io/harvest.html#authentication',
  hosts: ['harvest.greenhouse.io', 'boards-api.greenhouse.io', 'api.greenhouse.io'],
  keys: {
    'greenhouse-api-key': {
      name: 'Greenhouse API key',
      source: 'https://github.com/grnhse/greenhouse-api-docs/blob/master/source/includes/harvest/_introduction.md',
      shapes: [[{ hex: [32, 60] }, '-', { digit: [1, 3] }], [{ hex: 32 }]],
      beside: [
        { named: '*greenhouse_api_key' },
        { named: '*greenhouse_api_token' },
        { named: '*greenhouse_token' },
        { named: '*greenhouse_key' },
        { named: '*greenhouse_harvest_api_key' },
        { named: '*greenhouse_harvest_key' },
      ],
      carriers: [{ basic: '{key}:' }],
      manual: {
        page: 'https://app.greenhouse.io/configure/dev_center/credentials',
        steps: ['Configure, Dev Center, API Credential Management', 'Delete the key'],
      },
      reach: 'Reads candidates and jobs, as far as its permissions go.',
    },
  },
} as const satisfies Service
