import type { Service } from '../model/service.ts'

/** Access tokens begin with `o.`, as the page shows; that 32 letters and digits follow rests on samples. */
export const pushbullet = {
  id: 'pushbullet',
  name: 'Pushbullet',
  docs: 'https://docs.pushbullet.com/#authentication',
  hosts: ['api.pushbullet.com', 'www.pushbullet.com'],
  keys: {
    'pushbullet-token': {
      name: 'Pushbullet access token',
      source: 'https://docs.pushbullet.com/',
      shape: ['o.', { base62: 32 }],
      beside: [
        { named: '*pushbullet_api_key' },
        { named: '*pushbullet_key' },
        { named: '*pushbullet_token' },
        { named: '*pushbullet_api_token' },
        { named: '*pushbullet_access_token' },
        { named: '*pushbullet_secret' },
        { named: '*push_bullet_api_key' },
        { named: '*push_bullet_key' },
        { named: '*push_bullet_token' },
        { named: '*push_bullet_api_token' },
        { named: '*push_bullet_access_token' },
        { named: '*push_bullet_secret' },
        { named: '*pb_api_key' },
        { named: '*pb_access_token' },
        { word: 'pushbullet', within: 200 },
      ],
      carriers: [
        { header: 'Access-Token', value: '{key}' },
        { basic: '{key}:' },
        { header: 'Authorization', value: 'Bearer {key}' },
      ],
      access: 'full',
      manual: { page: 'https://www.pushbullet.com/#settings/account', steps: ['Settings, Account', 'Reset all access tokens'] },
      reach: 'Reads and sends pushes and texts of a person.',
    },
  },
} as const satisfies Service
