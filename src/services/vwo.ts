import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 32 to 64 hexadecimal digits are looked at. */
export const vwo = {
  id: 'vwo',
  name: 'VWO',
  docs: 'https://developers.vwo.com/',
  hosts: ['app.vwo.com', 'dev.visualwebsiteoptimizer.com'],
  keys: {
    'vwo-api-key': {
      name: 'VWO API key',
      shape: [{ hex: [32, 64] }],
      beside: [
        ...tokenNames('vwo'),
        { named: '*vwo_sdk_key' },
        { named: '*vwo_sdk_token' },
        { named: '*vwo_sdk_api_token' },
        { named: '*vwo_sdk_access_token' },
        { named: '*vwo_sdk_api_key' },
        { named: '*vwo_sdk_pat' },
        { named: '*vwo_sdk_personal_access_token' },
        { named: '*vwo_sdk_auth_token' },
        { named: '*vwo_sdk_sdk_key' },
        ...tokenNames('visualwebsiteoptimizer'),
        { named: '*visualwebsiteoptimizer_sdk_key' },
      ],
      carriers: [{ header: 'token', value: '{key}' }],
      manual: {
        page: 'https://developers.vwo.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads flags, or changes what users get.',
    },
  },
} as const satisfies Service
