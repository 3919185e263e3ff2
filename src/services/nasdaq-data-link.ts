import type { Service } from '../model/service.ts'

/** Keys of Nasdaq Data Link (Quandl): 20 characters in public samples. */
export const nasdaqDataLink = {
  id: 'nasdaq-data-link',
  name: 'Nasdaq Data Link',
  docs: 'https://docs.data.nasdaq.com/docs/getting-started',
  hosts: ['data.nasdaq.com', 'www.quandl.com'],
  keys: {
    'nasdaq-data-link-api-key': {
      name: 'Nasdaq Data Link API key',
      shape: [{ base64url: 20 }],
      beside: [
        { named: '*quandl_api_key' },
        { named: '*quandl_key' },
        { named: '*nasdaq_data_link_api_key' },
        { named: '*nasdaq_api_key' },
        { named: '*quandl_auth_token' },
        { named: '*quandl_token' },
      ],
      carriers: [{ query: 'api_key' }, { header: 'X-Api-Token', value: '{key}' }],
      manual: { page: 'https://data.nasdaq.com/account/profile', steps: ['Reset the API key'] },
      reach: 'Reads the data sets that the account paid for.',
    },
  },
} as const satisfies Service
