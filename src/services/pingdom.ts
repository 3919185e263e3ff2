import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/** API tokens: 71 characters of base64url in the example of its reference, 86 in samples. */
export const pingdom = {
  id: 'pingdom',
  name: 'Pingdom',
  docs: 'https://docs.pingdom.com/api/#section/Authentication',
  hosts: ['api.pingdom.com'],
  keys: {
    'pingdom-api-token': {
      name: 'Pingdom API token',
      source: 'https://docs.pingdom.com/api/',
      shape: [{ base64url: [70, 90] }],
      beside: named(['pingdom', 'pingdom_api'], ['_api_token', '_token', '_api_key', '_key', '_access_token']),
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://my.pingdom.com/app/api-tokens', steps: ['Settings, Pingdom API', 'Delete the token'] },
      reach: 'Reads checks; a token that may write changes them.',
    },
  },
} as const satisfies Service
