import type { Service } from '../model/service.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const whisparr = {
  id: 'whisparr',
  name: 'Whisparr',
  docs: 'https://wiki.servarr.com/whisparr',
  hosts: [],
  selfHosted: true,
  keys: {
    'whisparr-api-key': {
      name: 'Whisparr API key',
      shape: [{ hex: 32 }],
      beside: [
        { named: '*whisparr_api_key' },
        { named: '*whisparr_key' },
        { named: '*whisparr_token' },
        { named: '*whisparr_api_token' },
        { named: '*whisparr_access_token' },
        { named: '*whisparr_secret' },
        { named: '*whisparr_api_secret' },
        { named: '*whisparr_access_key' },
      ],
      carriers: [{ query: 'apikey' }],
      manual: {
        page: 'https://wiki.servarr.com/whisparr',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Does in the server what its user may.',
    },
  },
} as const satisfies Service
