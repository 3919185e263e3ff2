import type { Service } from '../model/service.ts'

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
        { named: '*portone_v2_api_secret' },
        { named: '*portone_api_secret' },
        { named: '*portone_rest_api_secret' },
        { named: '*portone_secret' },
        { named: '*portone_client_secret' },
        { named: '*portone_app_secret' },
        { named: '*iamport_v2_api_secret' },
        { named: '*iamport_api_secret' },
        { named: '*iamport_rest_api_secret' },
        { named: '*iamport_secret' },
        { named: '*iamport_client_secret' },
        { named: '*iamport_app_secret' },
        { named: '*imp_v2_api_secret' },
        { named: '*imp_api_secret' },
        { named: '*imp_rest_api_secret' },
        { named: '*imp_secret' },
        { named: '*imp_client_secret' },
        { named: '*imp_app_secret' },
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
