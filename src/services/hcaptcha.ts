import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/**
 * Secret keys: `ES_` and 32 hexadecimal digits, as samples look. Secret key (older form)s: `0x` and 40 hexadecimal digits,
 * as samples look.
 */
export const hcaptcha = {
  id: 'hcaptcha',
  name: 'hCaptcha',
  docs: 'https://docs.hcaptcha.com/',
  hosts: ['api.hcaptcha.com', 'hcaptcha.com'],
  keys: {
    'hcaptcha-secret-key': {
      name: 'hCaptcha secret key',
      shape: ['ES_', { hex: 32 }],
      alone: true,
      beside: [...secretNames('hcaptcha'), { named: '*secret' }, { word: 'api.hcaptcha.com', within: 160 }],
      manual: { page: 'https://dashboard.hcaptcha.com/settings/secrets', steps: ['Make a new secret'] },
      reach: 'Lets robots pass as people, as the owner’s site sees it.',
    },
    'hcaptcha-old-secret-key': {
      name: 'hCaptcha secret key (older form)',
      source: 'https://github.com/hCaptcha/hcaptcha-go/blob/97178e8ebee00cac9cd4d401b194cc59cc4f9e1a/example/.env.local.example',
      shape: ['0x', { hexAny: 40 }],
      beside: [...secretNames('hcaptcha'), { word: 'api.hcaptcha.com', within: 160 }],
      manual: { page: 'https://dashboard.hcaptcha.com/settings/secrets', steps: ['Make a new secret'] },
      reach: 'Lets robots pass as people, as the owner’s site sees it.',
    },
  },
} as const satisfies Service
