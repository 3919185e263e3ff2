import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 20 to 40 letters and digits are looked at. */
export const simplyrets = {
  id: 'simplyrets',
  name: 'SimplyRETS',
  docs: 'https://docs.simplyrets.com/',
  hosts: ['api.simplyrets.com'],
  keys: {
    'simplyrets-api-key': {
      name: 'SimplyRETS API key',
      shape: [{ base62: [20, 40] }],
      beside: [
        ...secretNames('simplyrets'),
        { named: '*simplyrets_password' },
        { named: '*simplyrets_pass' },
        { named: '*simplyrets_passwd' },
        { named: '*simplyrets_pwd' },
        { named: '*simplyrets_api_password' },
      ],
      manual: {
        page: 'https://docs.simplyrets.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads houses and what is known of them, at the owner’s cost.',
    },
  },
} as const satisfies Service
