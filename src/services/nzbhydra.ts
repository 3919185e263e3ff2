import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 26 small letters and digits, as samples look. */
export const nzbhydra = {
  id: 'nzbhydra',
  name: 'NZBHydra',
  docs: 'https://github.com/theotherp/nzbhydra2',
  hosts: [],
  selfHosted: true,
  keys: {
    'nzbhydra-api-key': {
      name: 'NZBHydra API key',
      shape: [{ base36: 26 }],
      beside: apiKeyNames('nzbhydra', 'nzbhydra2'),
      carriers: [{ query: 'apikey' }],
      manual: {
        page: 'https://github.com/theotherp/nzbhydra2',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Does in the server what its user may.',
    },
  },
} as const satisfies Service
