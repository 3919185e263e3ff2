import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

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
        ...apiKeyNames('anticaptcha'),
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
