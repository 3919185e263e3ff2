import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/** Secrets of gateway and dashboard: 32 hexadecimal digits in its own example; others may be chosen. */
export const tyk = {
  id: 'tyk',
  name: 'Tyk',
  docs: 'https://tyk.io/docs/',
  hosts: [],
  selfHosted: true,
  keys: {
    'tyk-secret': {
      name: 'Tyk secret',
      source: 'https://github.com/TykTechnologies/tyk/blob/0503750e51adfcea1f208713a788a59220352875/tyk.conf.example',
      shape: [{ hex: 32 }],
      beside: [
        ...named(['tyk', 'tyk_gw', 'tyk_db'], ['_secret', '_node_secret', '_admin_secret', '_api_secret']),
        { named: '*tyk_admin_node_secret' },
        { named: '*tyk_admin_admin_secret' },
        { named: '*tyk_admin_api_secret' },
        { named: '*tyk_dashboard_secret' },
        { named: '*tyk_dashboard_node_secret' },
        { named: '*tyk_dashboard_admin_secret' },
        { named: '*tyk_dashboard_api_secret' },
      ],
      carriers: [{ header: 'x-tyk-authorization', value: '{key}' }],
      manual: { page: 'https://tyk.io/docs/', steps: ['Find where the secret was made', 'End it there, and make another'] },
      reach: 'Does in the server what its user may.',
    },
  },
} as const satisfies Service
