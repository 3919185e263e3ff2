import type { Service } from '../model/service.ts'

/** API keys: no page says how long; 8 to 40 letters, digits and `_` are looked at. */
export const oxylabs = {
  id: 'oxylabs',
  name: 'Oxylabs',
  docs: 'https://developers.oxylabs.io/',
  hosts: ['realtime.oxylabs.io', 'pr.oxylabs.io'],
  keys: {
    'oxylabs-api-key': {
      name: 'Oxylabs API key',
      shape: [{ word: [8, 40] }],
      beside: [
        { named: '*oxylabs_password' },
        { named: '*oxylabs_pass' },
        { named: '*oxylabs_passwd' },
        { named: '*oxylabs_pwd' },
        { named: '*oxylabs_api_password' },
      ],
      manual: {
        page: 'https://developers.oxylabs.io/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s credit of requests.',
    },
  },
} as const satisfies Service
