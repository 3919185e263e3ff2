import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 40 to 80 letters and digits are looked at. */
export const dokploy = {
  id: 'dokploy',
  name: 'Dokploy',
  docs: 'https://docs.dokploy.com/',
  hosts: [],
  selfHosted: true,
  keys: {
    'dokploy-api-key': {
      name: 'Dokploy API key',
      shape: [{ base62: [40, 80] }],
      beside: [
        ...tokenNames('dokploy'),
        { named: '*dokploy_secret' },
        { named: '*dokploy_api_secret' },
        { named: '*dokploy_access_key' },
      ],
      carriers: [{ header: 'x-api-key', value: '{key}' }],
      manual: { page: 'https://docs.dokploy.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Does in the server what its user may.',
    },
  },
} as const satisfies Service
