import type { Service } from '../model/service.ts'

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
      beside: [
        { named: '*openobserve_password' },
        { named: '*openobserve_passcode' },
        { named: '*openobserve_token' },
        { named: '*zo_root_user_password' },
        { named: '*zo_root_user_passcode' },
        { named: '*zo_root_user_token' },
        { named: '*o2_ingest_password' },
        { named: '*o2_ingest_passcode' },
        { named: '*o2_ingest_token' },
        { named: '*zo_password' },
        { named: '*zo_passcode' },
        { named: '*zo_token' },
        { named: '*zo_ingest_password' },
        { named: '*zo_ingest_passcode' },
        { named: '*zo_ingest_token' },
      ],
      manual: {
        page: 'https://openobserve.ai/docs/',
        steps: ['Find where the password or ingestion token was made', 'End it there, and make another'],
      },
      reach: 'Reads logs, or adds to them.',
    },
  },
} as const satisfies Service
