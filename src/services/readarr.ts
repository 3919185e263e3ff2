import type { Service } from '../model/service.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const readarr = {
  id: 'readarr',
  name: 'Readarr',
  docs: 'https://wiki.servarr.com/readarr',
  hosts: [],
  selfHosted: true,
  keys: {
    'readarr-api-key': {
      name: 'Readarr API key',
      shape: [{ hex: 32 }],
      beside: [
        { named: '*readarr_api_key' },
        { named: '*readarr_key' },
        { named: '*readarr_token' },
        { named: '*readarr_api_token' },
        { named: '*readarr_access_token' },
        { named: '*readarr_secret' },
        { named: '*readarr_api_secret' },
        { named: '*readarr_access_key' },
      ],
      carriers: [{ query: 'apikey' }],
      manual: {
        page: 'https://wiki.servarr.com/readarr',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Does in the server what its user may.',
    },
  },
} as const satisfies Service
