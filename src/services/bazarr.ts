import type { Service } from '../model/service.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const bazarr = {
  id: 'bazarr',
  name: 'Bazarr',
  docs: 'https://wiki.bazarr.media/',
  hosts: [],
  selfHosted: true,
  keys: {
    'bazarr-api-key': {
      name: 'Bazarr API key',
      shape: [{ hex: 32 }],
      beside: [
        { named: '*bazarr_api_key' },
        { named: '*bazarr_key' },
        { named: '*bazarr_token' },
        { named: '*bazarr_api_token' },
        { named: '*bazarr_access_token' },
        { named: '*bazarr_secret' },
        { named: '*bazarr_api_secret' },
        { named: '*bazarr_access_key' },
      ],
      carriers: [{ query: 'apikey' }],
      manual: {
        page: 'https://wiki.bazarr.media/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Does in the server what its user may.',
    },
  },
} as const satisfies Service
