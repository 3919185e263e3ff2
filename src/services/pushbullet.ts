import type { Service } from '../model/service.ts'
import { plainKeyNames } from '../model/usual-names.ts'

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
        ...plainKeyNames('pushbullet', 'push_bullet'),
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
