import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** Access secrets: 64 letters and digits, as samples look. */
export const spreedly = {
  id: 'spreedly',
  name: 'Spreedly',
  docs: 'https://developer.spreedly.com/',
  hosts: ['core.spreedly.com'],
  keys: {
    'spreedly-access-secret': {
      name: 'Spreedly access secret',
      shape: [{ base62: 64 }],
      beside: [
        { named: '*spreedly_access_secret' },
        ...secretNames('spreedly'),
        { named: '*spreedly_signing_secret' },
        { named: '*spreedly_api_key' },
        { named: '*spreedly_key' },
        { named: '*spreedly_token' },
        { named: '*spreedly_api_token' },
        { named: '*spreedly_access_token' },
        { named: '*spreedly_access_key' },
        { named: '*core_spreedly_access_secret' },
        ...secretNames('core_spreedly'),
        { named: '*core_spreedly_signing_secret' },
        { named: '*core_spreedly_api_key' },
        { named: '*core_spreedly_key' },
        { named: '*core_spreedly_token' },
        { named: '*core_spreedly_api_token' },
        { named: '*core_spreedly_access_token' },
        { named: '*core_spreedly_access_key' },
        { word: 'core.spreedly.com', within: 160 },
      ],
      manual: {
        page: 'https://developer.spreedly.com/',
        steps: ['Find where the access secret was made', 'End it there, and make another'],
      },
      reach: 'Takes and refunds payments, and reads those who paid.',
    },
  },
} as const satisfies Service
