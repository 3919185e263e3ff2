import type { Service } from '../model/service.ts'

/** API keys: 64 hexadecimal digits, as in the tests of its own client. */
export const currencycloud = {
  id: 'currencycloud',
  name: 'Currencycloud',
  docs: 'https://developer.currencycloud.com/guides/integration-guides/authentication/',
  hosts: ['api.currencycloud.com', 'devapi.currencycloud.com'],
  keys: {
    'currencycloud-api-key': {
      name: 'Currencycloud API key',
      source:
        'https://github.com/CurrencyCloud/currencycloud-ruby/blob/37d03e9ebaef22d87e202f1d8c2cd03f602a2c86/spec/integration/authentication_spec.rb',
      shape: [{ hex: 64 }],
      beside: [
        { named: '*currency_cloud_api_key' },
        { named: '*currency_cloud_key' },
        { named: '*currency_cloud_token' },
        { named: '*currency_cloud_secret' },
        { named: '*currency_cloud_auth_key' },
      ],
      manual: { page: 'https://direct.currencycloud.com', steps: ['Settings, API key', 'Generate a new key'] },
      reach: 'With its login id: pays and converts money.',
    },
  },
} as const satisfies Service
