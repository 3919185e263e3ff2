import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: `pa_` and 40 to 80 letters and digits, as samples look. */
export const pirsch = {
  id: 'pirsch',
  name: 'Pirsch',
  docs: 'https://docs.pirsch.io/',
  hosts: ['api.pirsch.io'],
  keys: {
    'pirsch-api-key': {
      name: 'Pirsch API key',
      shape: ['pa_', { base62: [40, 80] }],
      beside: [
        ...tokenNames('pirsch'),
        { named: '*pirsch_secret' },
        { named: '*pirsch_api_secret' },
        { named: '*pirsch_access_key' },
        { named: '*access_key' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://docs.pirsch.io/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads what users of the owner’s sites and apps do.',
    },
  },
} as const satisfies Service
