import type { Service } from '../model/service.ts'
import { plainKeyNames } from '../model/usual-names.ts'
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
        ...plainKeyNames('squarespace', 'squarespace_commerce', 'square_space'),
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
