import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** Client keys: 32 hexadecimal digits, as samples look. */
export const ezCaptcha = {
  id: 'ez-captcha',
  name: 'EZ-Captcha',
  docs: 'https://ezcaptcha.atlassian.net/wiki',
  hosts: ['api.ez-captcha.com'],
  keys: {
    'ez-captcha-client-key': {
      name: 'EZ-Captcha client key',
      shape: [{ hex: [32, 48] }],
      beside: [...apiKeyNames('ezcaptcha', 'ez_captcha', 'ezcaptcha_client')],
      manual: {
        page: 'https://ezcaptcha.atlassian.net/wiki',
        steps: ['Find where the client key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s credit of requests.',
    },
  },
} as const satisfies Service
