import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/** Password or ingestion tokens: no page says how long; 16 to 64 letters and digits are looked at. */
export const openobserve = {
  id: 'openobserve',
  name: 'OpenObserve',
  docs: 'https://openobserve.ai/docs/',
  hosts: ['api.openobserve.ai'],
  selfHosted: true,
  keys: {
    'openobserve-password': {
      name: 'OpenObserve password or ingestion token',
      shape: [{ base62: [16, 64] }],
      beside: named(['openobserve', 'zo_root_user', 'o2_ingest', 'zo', 'zo_ingest'], ['_password', '_passcode', '_token']),
      manual: {
        page: 'https://openobserve.ai/docs/',
        steps: ['Find where the password or ingestion token was made', 'End it there, and make another'],
      },
      reach: 'Reads logs, or adds to them.',
    },
  },
} as const satisfies Service
