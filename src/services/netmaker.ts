import type { Service } from '../model/service.ts'

/** Master keys: no page says how long; 16 to 64 letters and digits are looked at. */
export const netmaker = {
  id: 'netmaker',
  name: 'Netmaker',
  docs: 'https://docs.netmaker.io/',
  hosts: [],
  selfHosted: true,
  keys: {
    'netmaker-master-key': {
      name: 'Netmaker master key',
      shape: [{ base62: [16, 64] }],
      beside: [{ named: '*netmaker_master_key' }, { named: '*netmaker_master_token' }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://docs.netmaker.io/',
        steps: ['Find where the master key was made', 'End it there, and make another'],
      },
      reach: 'Administers all networks of a server.',
    },
  },
} as const satisfies Service
