import type { Service } from '../model/service.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const antiCaptcha = {
  id: 'anti-captcha',
  name: 'Anti-Captcha',
  docs: 'https://anti-captcha.com/apidoc',
  hosts: ['api.anti-captcha.com'],
  keys: {
    'anti-captcha-api-key': {
      name: 'Anti-Captcha API key',
      shape: [{ hex: 32 }],
      beside: [
        { named: '*anticaptcha_api_key' },
        { named: '*anticaptcha_key' },
        { named: '*anticaptcha_token' },
        { named: '*anticaptcha_api_token' },
        { named: '*anticaptcha_access_token' },
        { named: '*anticaptcha_secret' },
        { named: '*anticaptcha_api_secret' },
        { named: '*anticaptcha_access_key' },
        { named: '*anticaptcha_client_key' },
        { word: 'api.anti-captcha.com', within: 160 },
      ],
      manual: {
        page: 'https://anti-captcha.com/apidoc',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s credit of requests.',
    },
  },
} as const satisfies Service
