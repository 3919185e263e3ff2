import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/** API secrets: 80 letters and digits, as samples look. */
export const portone = {
  id: 'portone',
  name: 'PortOne (iamport)',
  docs: 'https://developers.portone.io/',
  hosts: ['api.portone.io', 'api.iamport.kr'],
  keys: {
    'portone-api-secret': {
      name: 'PortOne (iamport) API secret',
      shape: [{ base62: 80 }],
      beside: [
        ...named(
          ['portone', 'iamport', 'imp'],
          ['_v2_api_secret', '_api_secret', '_rest_api_secret', '_secret', '_client_secret', '_app_secret'],
        ),
        { word: 'api.portone.io', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'PortOne {key}' }],
      manual: {
        page: 'https://developers.portone.io/',
        steps: ['Find where the API secret was made', 'End it there, and make another'],
      },
      reach: 'Takes and refunds payments, and reads those who paid.',
    },
  },
} as const satisfies Service
