import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const geetest = {
  id: 'geetest',
  name: 'GeeTest',
  docs: 'https://docs.geetest.com/',
  hosts: ['gcaptcha4.geetest.com', 'api.geetest.com'],
  keys: {
    'geetest-api-key': {
      name: 'GeeTest API key',
      source:
        'https://github.com/GeeTeam/gt3-server-python-flask-sdk/blob/74657e7bcdb4a29f63af5c8dbcb882389cf38ff6/geetest_config.py',
      shape: [{ hex: 32 }],
      beside: [
        ...apiKeyNames('geetest'),
        { named: '*geetest_captcha_key' },
        { named: '*geetest_captcha_secret' },
        { word: 'gcaptcha4.geetest.com', within: 160 },
      ],
      manual: { page: 'https://docs.geetest.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Lets robots pass as people, as the owner’s site sees it.',
    },
  },
} as const satisfies Service
