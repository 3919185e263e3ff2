import type { Service } from '../model/service.ts'

/** API keys: no page says how long; 16 to 64 letters and digits are looked at. */
export const uptrends = {
  id: 'uptrends',
  name: 'Uptrends',
  docs: 'https://www.uptrends.com/support/kb/api',
  hosts: ['api.uptrends.com'],
  keys: {
    'uptrends-api-key': {
      name: 'Uptrends API key',
      shape: [{ base62: [16, 64] }],
      beside: [
        { named: '*uptrends_password' },
        { named: '*uptrends_pass' },
        { named: '*uptrends_passwd' },
        { named: '*uptrends_pwd' },
        { named: '*uptrends_api_password' },
      ],
      manual: {
        page: 'https://www.uptrends.com/support/kb/api',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads what is watched, and changes it.',
    },
  },
} as const satisfies Service
