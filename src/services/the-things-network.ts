import type { Service } from '../model/service.ts'

/** API keys: `NNSXS.`, 39 capital letters and digits, `.` and 52 capital letters and digits, as samples look. */
export const theThingsNetwork = {
  id: 'the-things-network',
  name: 'The Things Stack',
  docs: 'https://www.thethingsindustries.com/docs/',
  hosts: ['eu1.cloud.thethings.network', 'nam1.cloud.thethings.network'],
  keys: {
    'the-things-network-api-key': {
      name: 'The Things Stack API key',
      shape: ['NNSXS.', { base36upper: 39 }, '.', { base36upper: 52 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://www.thethingsindustries.com/docs/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads devices of the owner, and controls them.',
    },
  },
} as const satisfies Service
