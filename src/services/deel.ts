import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 40 to 100 letters and digits are looked at. */
export const deel = {
  id: 'deel',
  name: 'Deel',
  docs: 'https://developer.deel.com/',
  hosts: ['api.letsdeel.com'],
  keys: {
    'deel-api-key': {
      name: 'Deel API key',
      shape: [{ base62: [40, 100] }],
      beside: [
        ...tokenNames('deel'),
        { named: '*deel_secret' },
        { named: '*deel_api_secret' },
        { named: '*deel_access_key' },
        ...tokenNames('letsdeel'),
        { named: '*letsdeel_secret' },
        { named: '*letsdeel_api_secret' },
        { named: '*letsdeel_access_key' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://developer.deel.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads the data of employees and candidates.',
    },
  },
} as const satisfies Service
