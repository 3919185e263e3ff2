import type { Service } from '../model/service.ts'

/** Serper's API keys. 40 hex digits rest on public samples. */
export const serper = {
  id: 'serper',
  name: 'Serper',
  docs: 'https://serper.dev',
  hosts: ['google.serper.dev', 'scrape.serper.dev'],
  keys: {
    'serper-api-key': {
      name: 'Serper API key',
      shape: [{ hex: 40 }],
      beside: [
        { named: '*serper_api_key' },
        { named: '*serper_key' },
        { named: '*serper_dev_api_key' },
        { named: '*google_serper_api_key' },
        { word: 'serper.dev', within: 160 },
      ],
      carriers: [{ header: 'X-API-KEY', value: '{key}' }],
      manual: { page: 'https://serper.dev/api-keys', steps: ['Delete the key'] },
      reach: 'Searches at the cost of the account.',
    },
  },
} as const satisfies Service
