import type { Service } from '../model/service.ts'

/** API secrets: no page says how long; 64 to 96 hexadecimal digits are looked at. */
export const threeCommas = {
  id: 'three-commas',
  name: '3Commas',
  docs: 'https://developers.3commas.io/',
  hosts: ['api.3commas.io'],
  keys: {
    'three-commas-api-secret': {
      name: '3Commas API secret',
      shape: [{ hex: [64, 96] }],
      beside: [
        { named: '*3commas_secret' },
        { named: '*3commas_client_secret' },
        { named: '*3commas_api_secret' },
        { named: '*3commas_app_secret' },
        { named: '*threecommas_secret' },
        { named: '*threecommas_client_secret' },
        { named: '*threecommas_api_secret' },
        { named: '*threecommas_app_secret' },
      ],
      manual: {
        page: 'https://developers.3commas.io/',
        steps: ['Find where the API secret was made', 'End it there, and make another'],
      },
      reach: 'Trades with the owner’s money, as far as its rights go.',
    },
  },
} as const satisfies Service
