import type { Service } from '../model/service.ts'

/** Keys of currencylayer: 32 hexadecimal digits in public samples. */
export const currencylayer = {
  id: 'currencylayer',
  name: 'currencylayer',
  docs: 'https://currencylayer.com/documentation',
  hosts: ['api.currencylayer.com', 'apilayer.net'],
  keys: {
    'currencylayer-api-key': {
      name: 'currencylayer API key',
      shape: [{ hex: 32 }],
      beside: [
        { named: '*currencylayer_api_key' },
        { named: '*currencylayer_key' },
        { named: '*currencylayer_access_key' },
        { named: '*currency_layer_api_key' },
      ],
      carriers: [{ query: 'access_key' }],
      manual: { page: 'https://currencylayer.com/dashboard', steps: ['Reset the API access key'] },
      reach: 'Reads rates at the account’s cost.',
    },
  },
} as const satisfies Service
