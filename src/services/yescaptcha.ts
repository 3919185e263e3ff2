import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** Client keys: 40 to 48 hexadecimal digits, as samples look. */
export const yescaptcha = {
  id: 'yescaptcha',
  name: 'YesCaptcha',
  docs: 'https://yescaptcha.atlassian.net/wiki',
  hosts: ['api.yescaptcha.com'],
  keys: {
    'yescaptcha-client-key': {
      name: 'YesCaptcha client key',
      shapes: [[{ hex: 40 }, { digit: [4, 8] }], [{ hex: [40, 48] }]],
      beside: [...apiKeyNames('yescaptcha', 'yescaptcha_client', 'yes_captcha')],
      manual: {
        page: 'https://yescaptcha.atlassian.net/wiki',
        steps: ['Find where the client key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s credit of requests.',
    },
  },
} as const satisfies Service
