import type { Service } from '../model/service.ts'

/** API tokens: 86 characters, as samples look. */
export const pingdom = {
  id: 'pingdom',
  name: 'Pingdom',
  docs: 'https://docs.pingdom.com/api/#section/Authentication',
  hosts: ['api.pingdom.com'],
  keys: {
    'pingdom-api-token': {
      name: 'Pingdom API token',
      shape: [{ base64url: [80, 90] }],
      beside: [
        { named: '*pingdom_api_token' },
        { named: '*pingdom_token' },
        { named: '*pingdom_api_key' },
        { named: '*pingdom_key' },
        { named: '*pingdom_access_token' },
        { named: '*pingdom_api_api_token' },
        { named: '*pingdom_api_token' },
        { named: '*pingdom_api_api_key' },
        { named: '*pingdom_api_key' },
        { named: '*pingdom_api_access_token' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://my.pingdom.com/app/api-tokens', steps: ['Settings, Pingdom API', 'Delete the token'] },
      reach: 'Reads checks; a token that may write changes them.',
    },
  },
} as const satisfies Service
