import type { Service } from '../model/service.ts'

/** API secrets: 43 characters of base64 and `=`, as samples look. */
export const bitflyer = {
  id: 'bitflyer',
  name: 'bitFlyer',
  docs: 'https://lightning.bitflyer.com/docs',
  hosts: ['api.bitflyer.com'],
  keys: {
    'bitflyer-api-secret': {
      name: 'bitFlyer API secret',
      shape: [{ base64: 43 }, '='],
      beside: [
        { named: '*bitflyer_secret' },
        { named: '*bitflyer_client_secret' },
        { named: '*bitflyer_api_secret' },
        { named: '*bitflyer_app_secret' },
        { word: 'api.bitflyer.com', within: 160 },
      ],
      manual: {
        page: 'https://lightning.bitflyer.com/docs',
        steps: ['Find where the API secret was made', 'End it there, and make another'],
      },
      reach: 'Trades with the owner’s money, as far as its rights go.',
    },
  },
} as const satisfies Service
