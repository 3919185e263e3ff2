import type { Service } from '../model/service.ts'

/** Browserbase's API keys. Prefix and length rest on public samples. */
export const browserbase = {
  id: 'browserbase',
  name: 'Browserbase',
  docs: 'https://docs.browserbase.com/introduction/getting-started',
  hosts: ['api.browserbase.com', 'connect.browserbase.com'],
  keys: {
    'browserbase-api-key': {
      name: 'Browserbase API key',
      shape: ['bb_live_', { base64url: 27 }],
      alone: true,
      beside: [{ named: '*browserbase_api_key' }],
      carriers: [{ header: 'X-BB-API-Key', value: '{key}' }, { query: 'apiKey' }],
      manual: { page: 'https://www.browserbase.com/settings', steps: ['API Keys', 'Delete the key'] },
      reach:
        'Starts browsers at the cost of the project, and watches and steers those that run, with what they are logged in to.',
    },
  },
} as const satisfies Service
