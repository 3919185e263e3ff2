import type { Service } from '../model/service.ts'

/** Keys of Twelve Data: 32 hexadecimal digits in public samples. */
export const twelveData = {
  id: 'twelve-data',
  name: 'Twelve Data',
  docs: 'https://twelvedata.com/docs#authentication',
  hosts: ['api.twelvedata.com'],
  keys: {
    'twelve-data-api-key': {
      name: 'Twelve Data API key',
      shape: [{ hex: 32 }],
      beside: [{ named: '*twelve_data_api_key' }, { named: '*twelve_data_key' }, { named: '*twelvedata_apikey' }],
      carriers: [{ query: 'apikey' }, { header: 'Authorization', value: 'apikey {key}' }],
      manual: { page: 'https://twelvedata.com/account/api-keys', steps: ['Revoke the key'] },
      reach: 'Reads market data at the account’s cost.',
    },
  },
} as const satisfies Service
