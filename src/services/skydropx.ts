import type { Service } from '../model/service.ts'
import { secretNames, tokenNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 40 to 64 letters and digits are looked at. */
export const skydropx = {
  id: 'skydropx',
  name: 'Skydropx',
  docs: 'https://docs.skydropx.com/',
  hosts: ['api.skydropx.com', 'api-demo.skydropx.com'],
  keys: {
    'skydropx-api-key': {
      name: 'Skydropx API key',
      shape: [{ base62: [40, 64] }],
      beside: [...tokenNames('skydropx'), ...secretNames('skydropx')],
      carriers: [{ header: 'Authorization', value: 'Token token={key}' }],
      manual: {
        page: 'https://docs.skydropx.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Buys labels at the owner’s cost, and reads who gets parcels.',
    },
  },
} as const satisfies Service
