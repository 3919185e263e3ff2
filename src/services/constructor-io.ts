import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

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
      beside: named(
        ['constructor_io', 'cnstrc'],
        ['_api_token', '_token', '_access_token', '_api_key', '_key', '_pat', '_personal_access_token', '_auth_token'],
      ),
      manual: {
        page: 'https://docs.constructor.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Changes the owner’s catalog.',
    },
  },
} as const satisfies Service
