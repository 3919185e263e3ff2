import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 8 to 40 capital letters and digits are looked at. */
export const spyfu = {
  id: 'spyfu',
  name: 'SpyFu',
  docs: 'https://developer.spyfu.com/',
  hosts: ['api.spyfu.com', 'www.spyfu.com'],
  keys: {
    'spyfu-api-key': {
      name: 'SpyFu API key',
      shape: [{ base36upper: [8, 40] }],
      beside: [
        ...secretNames('spyfu'),
        { named: '*spyfu_api_key' },
        { named: '*spyfu_key' },
        { named: '*spyfu_token' },
        { named: '*spyfu_api_token' },
        { named: '*spyfu_access_token' },
        { named: '*spyfu_access_key' },
      ],
      manual: {
        page: 'https://developer.spyfu.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota of look-ups.',
    },
  },
} as const satisfies Service
