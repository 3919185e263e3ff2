import type { Service } from '../model/service.ts'

/** Keys of GIPHY: 32 letters and digits, as in the README of its own library. */
export const giphy = {
  id: 'giphy',
  name: 'GIPHY',
  docs: 'https://developers.giphy.com/docs/api/',
  hosts: ['api.giphy.com'],
  keys: {
    'giphy-api-key': {
      name: 'GIPHY API key',
      source: 'https://github.com/Giphy/giphy-js/blob/master/packages/fetch-api/README.md',
      shape: [{ base62: 32 }],
      beside: [{ named: '*giphy_api_key' }, { named: '*giphy_key' }, { named: '*giphy_api_token' }],
      carriers: [{ query: 'api_key' }],
      manual: { page: 'https://developers.giphy.com/dashboard/', steps: ['Open the app', 'Delete it'] },
      reach: 'Searches as the application.',
    },
  },
} as const satisfies Service
