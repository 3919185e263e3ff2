import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** API keys: 64 letters and digits, as samples look. */
export const timescale = {
  id: 'timescale',
  name: 'Tiger Cloud (Timescale)',
  docs: 'https://docs.tigerdata.com/',
  hosts: ['console.cloud.timescale.com'],
  keys: {
    'timescale-api-key': {
      name: 'Tiger Cloud (Timescale) API key',
      shape: [{ base62: 64 }],
      beside: [
        ...secretNames('timescale', 'tiger_cloud', 'tsdb', 'tigerdata', 'timescaledb'),
        { word: 'console.cloud.timescale.com', within: 160 },
      ],
      manual: {
        page: 'https://docs.tigerdata.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Makes, reads and deletes databases of the project.',
    },
  },
} as const satisfies Service
