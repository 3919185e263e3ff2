import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: no page says how long; `A1` and 40 to 70 letters and digits are looked at. */
export const friendlyCaptcha = {
  id: 'friendly-captcha',
  name: 'Friendly Captcha',
  docs: 'https://developer.friendlycaptcha.com/',
  hosts: ['api.friendlycaptcha.com', 'global.frcapi.com'],
  keys: {
    'friendly-captcha-api-key': {
      name: 'Friendly Captcha API key',
      shape: ['A1', { base62: [40, 70] }],
      beside: [
        ...apiKeyNames('friendly_captcha'),
        { named: '*friendly_captcha_client_secret' },
        { named: '*friendly_captcha_app_secret' },
        ...apiKeyNames('frc'),
        { named: '*frc_client_secret' },
        { named: '*frc_app_secret' },
        ...apiKeyNames('frc_captcha'),
        { named: '*frc_captcha_client_secret' },
        { named: '*frc_captcha_app_secret' },
      ],
      carriers: [{ header: 'X-API-Key', value: '{key}' }],
      manual: {
        page: 'https://developer.friendlycaptcha.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Lets robots pass as people, as the owner’s site sees it.',
    },
  },
} as const satisfies Service
