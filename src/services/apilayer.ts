import type { Service } from '../model/service.ts'

/** Keys of APILayer: 32 letters and digits in public samples. */
export const apilayer = {
  id: 'apilayer',
  name: 'APILayer',
  docs: 'https://apilayer.com/docs/article/authentication',
  hosts: ['api.apilayer.com'],
  keys: {
    'apilayer-api-key': {
      name: 'APILayer API key',
      shape: [{ base62: 32 }],
      beside: [
        { named: '*apilayer_api_key' },
        { named: '*apilayer_key' },
        { named: '*api_layer_key' },
        { named: '*apilayer_apikey' },
      ],
      carriers: [{ header: 'apikey', value: '{key}' }, { query: 'apikey' }],
      manual: { page: 'https://apilayer.com/account', steps: ['Reset the API key'] },
      reach: 'Calls all subscribed APIs at the account’s cost.',
    },
  },
} as const satisfies Service
