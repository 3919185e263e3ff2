import { jsonWebToken } from '../model/json-web-token.ts'
import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** Access tokens: JSON Web Tokens or 20 to 64 letters and digits are looked at. */
export const teslemetry = {
  id: 'teslemetry',
  name: 'Teslemetry',
  docs: 'https://teslemetry.com/docs',
  hosts: ['api.teslemetry.com'],
  keys: {
    'teslemetry-access-token': {
      name: 'Teslemetry access token',
      shapes: [jsonWebToken, [{ base62: [20, 64] }]],
      beside: [...tokenNames('teslemetry')],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://teslemetry.com/docs',
        steps: ['Find where the access token was made', 'End it there, and make another'],
      },
      reach: 'Unlocks, starts and follows its owner’s cars.',
    },
  },
} as const satisfies Service
