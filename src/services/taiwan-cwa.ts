import type { Service } from '../model/service.ts'
import { uuidAny } from '../model/uuid.ts'

/** API keys: `CWA-` or `CWB-` and a UUID, as samples look. */
export const taiwanCwa = {
  id: 'taiwan-cwa',
  name: 'CWA (Taiwan weather)',
  docs: 'https://opendata.cwa.gov.tw/',
  hosts: ['opendata.cwa.gov.tw'],
  keys: {
    'taiwan-cwa-api-key': {
      name: 'CWA (Taiwan weather) API key',
      shape: [{ oneOf: ['CWA-', 'CWB-'] }, ...uuidAny],
      carriers: [{ query: 'Authorization' }],
      manual: {
        page: 'https://opendata.cwa.gov.tw/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
