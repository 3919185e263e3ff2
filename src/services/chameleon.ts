import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 40 to 80 characters of URL-safe base64 are looked at. */
export const chameleon = {
  id: 'chameleon',
  name: 'Chameleon (tours)',
  docs: 'https://developers.chameleon.io/',
  hosts: ['api.chameleon.io'],
  keys: {
    'chameleon-api-key': {
      name: 'Chameleon (tours) API key',
      shape: [{ base64url: [40, 80] }],
      beside: [
        ...secretNames('chameleon_io'),
        { named: '*chameleon_io_api_key' },
        { named: '*chameleon_io_key' },
        { named: '*chameleon_io_token' },
        { named: '*chameleon_io_api_token' },
        { named: '*chameleon_io_access_token' },
        { named: '*chameleon_io_access_key' },
        { named: '*chameleon_io_account_secret' },
        ...secretNames('chameleon_account'),
        { named: '*chameleon_account_api_key' },
        { named: '*chameleon_account_key' },
        { named: '*chameleon_account_token' },
        { named: '*chameleon_account_api_token' },
        { named: '*chameleon_account_access_token' },
        { named: '*chameleon_account_access_key' },
        { named: '*chameleon_account_account_secret' },
        ...secretNames('trychameleon'),
        { named: '*trychameleon_api_key' },
        { named: '*trychameleon_key' },
        { named: '*trychameleon_token' },
        { named: '*trychameleon_api_token' },
        { named: '*trychameleon_access_token' },
        { named: '*trychameleon_access_key' },
        { named: '*trychameleon_account_secret' },
      ],
      carriers: [{ header: 'X-Account-Secret', value: '{key}' }],
      manual: {
        page: 'https://developers.chameleon.io/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads what users of the owner’s sites and apps do.',
    },
  },
} as const satisfies Service
