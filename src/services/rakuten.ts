import type { Service } from '../model/service.ts'
import { named, secretNames } from '../model/usual-names.ts'

/** API keys: 40 hexadecimal digits, as samples look. */
export const rakuten = {
  id: 'rakuten',
  name: 'Rakuten Web Service',
  docs: 'https://webservice.rakuten.co.jp/',
  hosts: ['app.rakuten.co.jp', 'api.rms.rakuten.co.jp'],
  keys: {
    'rakuten-api-key': {
      name: 'Rakuten Web Service API key',
      shape: [{ hex: 40 }],
      beside: [
        { named: '*rakuten_application_secret' },
        ...secretNames('rakuten'),
        { named: '*rakuten_license_key' },
        { named: '*rakuten_service_secret' },
        ...named(
          ['rakuten_app', 'rakuten_application'],
          ['_application_secret', '_client_secret', '_api_secret', '_app_secret', '_license_key', '_service_secret'],
        ),
        { named: '*rws_application_secret' },
        ...secretNames('rws'),
        { named: '*rws_license_key' },
        { named: '*rws_service_secret' },
        { word: 'app.rakuten.co.jp', within: 160 },
      ],
      manual: {
        page: 'https://webservice.rakuten.co.jp/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads orders and customers of the shop, and changes them.',
    },
  },
} as const satisfies Service
