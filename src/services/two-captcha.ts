import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const twoCaptcha = {
  id: 'two-captcha',
  name: '2Captcha and RuCaptcha',
  docs: 'https://2captcha.com/api-docs',
  hosts: ['api.2captcha.com', '2captcha.com', 'rucaptcha.com'],
  keys: {
    'two-captcha-api-key': {
      name: '2Captcha and RuCaptcha API key',
      shape: [{ hex: 32 }],
      beside: [...apiKeyNames('2captcha', 'twocaptcha', 'rucaptcha', 'solvecaptcha'), { word: 'api.2captcha.com', within: 160 }],
      carriers: [{ query: 'key' }],
      manual: {
        page: 'https://2captcha.com/api-docs',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s credit of requests.',
    },
  },
} as const satisfies Service
