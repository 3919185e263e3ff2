import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, which stands in the path. As samples look. */
export const twoFactorIn = {
  id: 'two-factor-in',
  name: '2Factor',
  docs: 'https://2factor.in/API/DOCS/SMS_OTP.html',
  hosts: ['2factor.in'],
  keys: {
    'two-factor-in-api-key': {
      name: '2Factor API key',
      shape: uuid,
      beside: [
        ...apiKeyNames('2factor', 'twofactor_in', 'two_factor_sms'),
        { named: '*two_factor_api_key' },
        { named: '*twofactor_api_key' },
        { named: '*2fa_api_key' },
        { word: '2factor.in/API', within: 160 },
      ],
      access: 'write',
      manual: {
        page: 'https://2factor.in/API/DOCS/SMS_OTP.html',
        steps: ['Find where the key was made', 'End it there, and make another'],
      },
      reach: 'Sends messages at the cost of the account.',
    },
  },
} as const satisfies Service
