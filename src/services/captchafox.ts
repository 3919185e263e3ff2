import type { Service } from '../model/service.ts'
import { apiKeyNames, plainKeyNames, secretNames } from '../model/usual-names.ts'

/** Organization secrets: `ok_` and 20 to 48 letters and digits, as samples look. */
export const captchafox = {
  id: 'captchafox',
  name: 'CaptchaFox',
  docs: 'https://docs.captchafox.com/',
  hosts: ['api.captchafox.com'],
  keys: {
    'captchafox-organization-secret': {
      name: 'CaptchaFox organization secret',
      shape: ['ok_', { base62: [20, 48] }],
      beside: [...secretNames('captchafox'), ...apiKeyNames('captchafox'), ...plainKeyNames('captchafox_secret')],
      manual: {
        page: 'https://docs.captchafox.com/',
        steps: ['Find where the organization secret was made', 'End it there, and make another'],
      },
      reach: 'Lets bots pass as people.',
    },
  },
} as const satisfies Service
