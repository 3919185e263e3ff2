import type { Service } from '../model/service.ts'

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
      beside: [
        { named: '*nzbhydra_api_key' },
        { named: '*nzbhydra_key' },
        { named: '*nzbhydra_token' },
        { named: '*nzbhydra_api_token' },
        { named: '*nzbhydra_access_token' },
        { named: '*nzbhydra_secret' },
        { named: '*nzbhydra_api_secret' },
        { named: '*nzbhydra_access_key' },
        { named: '*nzbhydra2_api_key' },
        { named: '*nzbhydra2_key' },
        { named: '*nzbhydra2_token' },
        { named: '*nzbhydra2_api_token' },
        { named: '*nzbhydra2_access_token' },
        { named: '*nzbhydra2_secret' },
        { named: '*nzbhydra2_api_secret' },
        { named: '*nzbhydra2_access_key' },
      ],
      carriers: [{ query: 'apikey' }],
      manual: {
        page: 'https://github.com/theotherp/nzbhydra2',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Does in the server what its user may.',
    },
  },
} as const satisfies Service
