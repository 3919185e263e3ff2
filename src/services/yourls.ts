import type { Service } from '../model/service.ts'

/** API keys: 10 hexadecimal digits, as samples look. */
export const yourls = {
  id: 'yourls',
  name: 'YOURLS',
  docs: 'https://yourls.org/docs',
  hosts: [],
  selfHosted: true,
  keys: {
    'yourls-api-key': {
      name: 'YOURLS API key',
      shape: [{ hex: 10 }],
      beside: [
        { named: '*yourls_signature' },
        { named: '*yourls_signature_token' },
        { named: '*yourls_api_key' },
        { named: '*yourls_key' },
        { named: '*yourls_token' },
        { named: '*yourls_api_token' },
        { named: '*yourls_access_token' },
        { named: '*yourls_secret' },
        { named: '*yourls_api_secret' },
        { named: '*yourls_access_key' },
        { named: '*yourls_cookiekey' },
      ],
      carriers: [{ query: 'signature' }],
      manual: { page: 'https://yourls.org/docs', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Makes and changes short links.',
    },
  },
} as const satisfies Service
