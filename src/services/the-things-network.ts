import type { Service } from '../model/service.ts'

/** API keys: `key` in base 32 (`NNSXS`), an id of 24 bytes and a key of 32, as its own code makes them; `MFRWG` marks OAuth tokens. */
export const theThingsNetwork = {
  id: 'the-things-network',
  name: 'The Things Stack',
  docs: 'https://www.thethingsindustries.com/docs/',
  hosts: ['eu1.cloud.thethings.network', 'nam1.cloud.thethings.network'],
  keys: {
    'the-things-network-api-key': {
      name: 'The Things Stack API key',
      source: 'https://github.com/TheThingsNetwork/lorawan-stack/blob/011312bcac2f73394d3e2bf3ae72e6f1c089756f/pkg/auth/auth.go',
      shape: [{ oneOf: ['NNSXS.', 'MFRWG.'] }, { base32: 39 }, '.', { base32: 52 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://www.thethingsindustries.com/docs/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads devices of the owner, and controls them.',
    },
  },
} as const satisfies Service
