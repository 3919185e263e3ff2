import type { Service } from '../model/service.ts'

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
        { named: '*fast2sms_api_key' },
        { named: '*fast2sms_key' },
        { named: '*fast2sms_token' },
        { named: '*fast2sms_api_token' },
        { named: '*fast2sms_access_token' },
        { named: '*fast2sms_secret' },
        { named: '*fast2sms_api_secret' },
        { named: '*fast2sms_access_key' },
        { named: '*fast2sms_authorization' },
        { named: '*fast2sms_auth_key' },
        { named: '*fast_sms_api_key' },
        { named: '*fast_sms_key' },
        { named: '*fast_sms_token' },
        { named: '*fast_sms_api_token' },
        { named: '*fast_sms_access_token' },
        { named: '*fast_sms_secret' },
        { named: '*fast_sms_api_secret' },
        { named: '*fast_sms_access_key' },
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
