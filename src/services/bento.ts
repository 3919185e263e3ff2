import type { Service } from '../model/service.ts'

/** Secret keys: 32 hexadecimal digits, as samples look. */
export const bento = {
  id: 'bento',
  name: 'Bento (mail)',
  docs: 'https://docs.bentonow.com/',
  hosts: ['app.bentonow.com'],
  keys: {
    'bento-secret-key': {
      name: 'Bento (mail) secret key',
      shape: [{ hex: 32 }],
      beside: [
        { named: '*bento_secret' },
        { named: '*bento_api_secret' },
        { named: '*bentonow_secret' },
        { named: '*bentonow_api_secret' },
        { named: '*bento_mail_secret' },
        { named: '*bento_mail_api_secret' },
        { word: 'app.bentonow.com', within: 160 },
      ],
      manual: { page: 'https://app.bentonow.com/account/teams', steps: ['Team: rotate the keys'] },
      reach: 'Reads and changes contacts and campaigns, and sends mail.',
    },
  },
} as const satisfies Service
