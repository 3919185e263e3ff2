import type { Service } from '../model/service.ts'

/** API keys begin with `tlt_live_`, as the page shows them; 22 letters and digits follow there, more in samples. */
export const tolt = {
  id: 'tolt',
  name: 'Tolt',
  docs: 'https://docs.tolt.com/authentication',
  hosts: ['api.tolt.com'],
  keys: {
    'tolt-api-key': {
      name: 'Tolt API key',
      source: 'https://docs.tolt.com/authentication',
      shape: ['tlt_live_', { base62: [20, 40] }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://docs.tolt.com/authentication', steps: ['Settings, Integrations', 'Delete the key'] },
      reach: 'Reads and changes partners, commissions and payouts.',
    },
  },
} as const satisfies Service
