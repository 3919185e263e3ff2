import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** API keys: 40 letters and digits, as samples look. */
export const yotpo = {
  id: 'yotpo',
  name: 'Yotpo',
  docs: 'https://apidocs.yotpo.com/',
  hosts: ['api.yotpo.com', 'api-cdn.yotpo.com'],
  keys: {
    'yotpo-api-key': {
      name: 'Yotpo API key',
      shape: [{ base62: 40 }],
      beside: [
        ...secretNames('yotpo'),
        { named: '*yotpo_app_client_secret' },
        { named: '*yotpo_app_api_secret' },
        { named: '*yotpo_app_app_secret' },
        { word: 'api.yotpo.com', within: 160 },
      ],
      manual: {
        page: 'https://apidocs.yotpo.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads orders and customers of the shop, and changes them.',
    },
  },
} as const satisfies Service
