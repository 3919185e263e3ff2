import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 60 to 90 letters and digits are looked at. */
export const fast2sms = {
  id: 'fast2sms',
  name: 'Fast2SMS',
  docs: 'https://docs.fast2sms.com/',
  hosts: ['www.fast2sms.com'],
  keys: {
    'fast2sms-api-key': {
      name: 'Fast2SMS API key',
      shape: [{ base62: [60, 90] }],
      beside: [
        ...apiKeyNames('fast2sms'),
        { named: '*fast2sms_authorization' },
        { named: '*fast2sms_auth_key' },
        ...apiKeyNames('fast_sms'),
        { named: '*fast_sms_authorization' },
        { named: '*fast_sms_auth_key' },
      ],
      carriers: [{ header: 'authorization', value: '{key}' }],
      manual: {
        page: 'https://docs.fast2sms.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Sends messages at the owner’s cost.',
    },
  },
} as const satisfies Service
