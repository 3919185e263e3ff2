import type { Service } from '../model/service.ts'

/** API credentials are two words of 64 hexadecimal digits, an id and a secret, in public samples. */
export const onelogin = {
  id: 'onelogin',
  name: 'OneLogin',
  docs: 'https://developers.onelogin.com/api-docs/2/getting-started/working-with-api-credentials',
  hosts: ['api.us.onelogin.com', 'api.eu.onelogin.com', '*.onelogin.com'],
  keys: {
    'onelogin-client-secret': {
      name: 'OneLogin API client secret',
      shape: [{ hex: 64 }],
      beside: [{ named: '*onelogin_client_secret' }, { named: '*onelogin_api_secret' }, { named: '*onelogin_secret' }],
      manual: {
        page: 'https://app.onelogin.com/login',
        steps: ['Developers, API Credentials', 'Disable or delete the credential'],
      },
      reach: 'Gets tokens that read or change users and applications, with its id.',
    },
  },
} as const satisfies Service
