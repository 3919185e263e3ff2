import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** Client keys: `next_` and 32 to 48 hexadecimal digits, as samples look. */
export const nextcaptcha = {
  id: 'nextcaptcha',
  name: 'NextCaptcha',
  docs: 'https://docs.nextcaptcha.com/',
  hosts: ['api.nextcaptcha.com'],
  keys: {
    'nextcaptcha-client-key': {
      name: 'NextCaptcha client key',
      shape: ['next_', { hex: [32, 48] }],
      beside: [...apiKeyNames('nextcaptcha', 'next_captcha')],
      manual: {
        page: 'https://docs.nextcaptcha.com/',
        steps: ['Find where the client key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s credit of requests.',
    },
  },
} as const satisfies Service
