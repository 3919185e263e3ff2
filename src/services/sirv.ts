import type { Service } from '../model/service.ts'

/** Secrets of API clients have 88 characters of base64, as samples look. */
export const sirv = {
  id: 'sirv',
  name: 'Sirv',
  docs: 'https://apidocs.sirv.com/',
  hosts: ['api.sirv.com', 'my.sirv.com'],
  keys: {
    'sirv-client-secret': {
      name: 'Sirv client secret',
      shape: [{ base64: 86 }, '=='],
      beside: [
        { named: '*sirv_client_secret' },
        { named: '*sirv_secret' },
        { named: '*sirv_api_secret' },
        { named: '*sirv_secret_key' },
        { named: '*sirv_api_client_secret' },
      ],
      manual: { page: 'https://my.sirv.com/#/account/settings/api', steps: ['Settings, API', 'Delete the client'] },
      reach: 'Reads, changes and deletes files of the account, with its client id.',
    },
  },
} as const satisfies Service
