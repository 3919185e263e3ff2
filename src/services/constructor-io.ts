import type { Service } from '../model/service.ts'

/** API keys: no page says how long; 16 to 20 letters and digits are looked at. */
export const constructorIo = {
  id: 'constructor-io',
  name: 'Constructor.io',
  docs: 'https://docs.constructor.com/',
  hosts: ['ac.cnstrc.com'],
  keys: {
    'constructor-io-api-key': {
      name: 'Constructor.io API key',
      shape: [{ base62: [16, 20] }],
      beside: [
        { named: '*constructor_io_api_token' },
        { named: '*constructor_io_token' },
        { named: '*constructor_io_access_token' },
        { named: '*constructor_io_api_key' },
        { named: '*constructor_io_key' },
        { named: '*constructor_io_pat' },
        { named: '*constructor_io_personal_access_token' },
        { named: '*constructor_io_auth_token' },
        { named: '*cnstrc_api_token' },
        { named: '*cnstrc_token' },
        { named: '*cnstrc_access_token' },
        { named: '*cnstrc_api_key' },
        { named: '*cnstrc_key' },
        { named: '*cnstrc_pat' },
        { named: '*cnstrc_personal_access_token' },
        { named: '*cnstrc_auth_token' },
      ],
      manual: {
        page: 'https://docs.constructor.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Changes the owner’s catalog.',
    },
  },
} as const satisfies Service
