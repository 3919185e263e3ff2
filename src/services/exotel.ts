import type { Service } from '../model/service.ts'

/** API tokens: 48 hexadecimal digits, as samples look. */
export const exotel = {
  id: 'exotel',
  name: 'Exotel',
  docs: 'https://developer.exotel.com/',
  hosts: ['api.exotel.com', 'twilix.exotel.in'],
  keys: {
    'exotel-api-token': {
      name: 'Exotel API token',
      shape: [{ hex: 48 }],
      beside: [
        { named: '*exotel_api_token' },
        { named: '*exotel_token' },
        { named: '*exotel_api_key' },
        { named: '*exotel_key' },
        { named: '*exotel_auth_token' },
        { word: 'api.exotel.com', within: 160 },
      ],
      manual: { page: 'https://my.exotel.com/', steps: ['API settings: delete the key'] },
      reach: 'Sends messages at the owner’s cost.',
    },
  },
} as const satisfies Service
