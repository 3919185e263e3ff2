import type { Service } from '../model/service.ts'

/** Secret keys: 64 letters and digits, as samples look; the public key looks the same. */
export const disqus = {
  id: 'disqus',
  name: 'Disqus',
  docs: 'https://disqus.com/api/docs/auth/',
  hosts: ['disqus.com'],
  keys: {
    'disqus-secret-key': {
      name: 'Disqus secret key',
      shape: [{ base62: 64 }],
      beside: [
        { named: '*disqus_secret' },
        { named: '*disqus_secret_key' },
        { named: '*disqus_api_secret' },
        { named: '*disqus_client_secret' },
        { named: '*disqus_api_secret_key' },
      ],
      carriers: [{ query: 'api_secret' }],
      manual: { page: 'https://disqus.com/api/applications/', steps: ['Open the application', 'Reset its keys'] },
      reach: 'Reads and moderates comments as the application may.',
    },
  },
} as const satisfies Service
