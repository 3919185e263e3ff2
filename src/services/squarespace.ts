import type { Service } from '../model/service.ts'
import { uuid } from '../model/uuid.ts'

/** API keys of a site are UUIDs, as samples look. */
export const squarespace = {
  id: 'squarespace',
  name: 'Squarespace',
  docs: 'https://developers.squarespace.com/commerce-apis/authentication-and-permissions',
  hosts: ['api.squarespace.com'],
  keys: {
    'squarespace-api-key': {
      name: 'Squarespace API key',
      shape: uuid,
      beside: [
        { named: '*squarespace_api_key' },
        { named: '*squarespace_key' },
        { named: '*squarespace_token' },
        { named: '*squarespace_api_token' },
        { named: '*squarespace_access_token' },
        { named: '*squarespace_secret' },
        { named: '*squarespace_commerce_api_key' },
        { named: '*squarespace_commerce_key' },
        { named: '*squarespace_commerce_token' },
        { named: '*squarespace_commerce_api_token' },
        { named: '*squarespace_commerce_access_token' },
        { named: '*squarespace_commerce_secret' },
        { named: '*square_space_api_key' },
        { named: '*square_space_key' },
        { named: '*square_space_token' },
        { named: '*square_space_api_token' },
        { named: '*square_space_access_token' },
        { named: '*square_space_secret' },
        { word: 'api.squarespace.com', within: 200 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://account.squarespace.com',
        steps: ['Settings, Developer tools, Developer API keys', 'Delete the key'],
      },
      reach: 'Reads orders with names and addresses, and changes stock and products, as its permissions say.',
    },
  },
} as const satisfies Service
