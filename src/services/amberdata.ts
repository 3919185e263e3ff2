import type { Service } from '../model/service.ts'

/** API keys: no page says how long; 40 to 50 letters and digits are looked at. */
export const amberdata = {
  id: 'amberdata',
  name: 'Amberdata',
  docs: 'https://docs.amberdata.io/',
  hosts: ['api.amberdata.com', 'web3api.io'],
  keys: {
    'amberdata-api-key': {
      name: 'Amberdata API key',
      shape: [{ base62: [40, 50] }],
      beside: [
        { named: '*amberdata_api_key' },
        { named: '*amberdata_key' },
        { named: '*amberdata_token' },
        { named: '*amberdata_api_token' },
        { named: '*amberdata_access_token' },
        { named: '*amberdata_secret' },
        { named: '*amberdata_api_secret' },
        { named: '*amberdata_access_key' },
      ],
      carriers: [{ header: 'x-api-key', value: '{key}' }],
      manual: {
        page: 'https://docs.amberdata.io/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota of calls to blockchains.',
    },
  },
} as const satisfies Service
