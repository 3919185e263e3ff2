import type { Service } from '../model/service.ts'

/** Permanent access tokens: 32 hexadecimal digits, as samples look. */
export const deputy = {
  id: 'deputy',
  name: 'Deputy',
  docs: 'https://developer.deputy.com/deputy-docs/docs/the-hello-world-of-deputy',
  hosts: ['*.deputy.com'],
  keys: {
    'deputy-access-token': {
      name: 'Deputy access token',
      shape: [{ hex: 32 }],
      beside: [
        { named: '*deputy_access_token' },
        { named: '*deputy_token' },
        { named: '*deputy_api_token' },
        { named: '*deputy_api_key' },
        { named: '*deputy_permanent_token' },
        { named: '*deputy_oauth_token' },
        { named: '*deputy_client_secret' },
        { word: 'deputy.com/api', within: 200 },
      ],
      carriers: [
        { header: 'Authorization', value: 'Bearer {key}' },
        { header: 'Authorization', value: 'OAuth {key}' },
      ],
      manual: { page: 'https://once.deputy.com/my/oauth_clients', steps: ['Open the client', 'Delete its access tokens'] },
      reach: 'Reads and changes who works when, and their data.',
    },
  },
} as const satisfies Service
