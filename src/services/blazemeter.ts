import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/** Secrets of API keys: 80 letters and digits, as samples look; the id beside them has 24 hexadecimal digits. */
export const blazemeter = {
  id: 'blazemeter',
  name: 'BlazeMeter',
  docs: 'https://help.blazemeter.com/apidocs/performance/authorization.htm',
  hosts: ['a.blazemeter.com'],
  keys: {
    'blazemeter-api-secret': {
      name: 'BlazeMeter API key secret',
      shape: [{ base62: 80 }],
      beside: named(['blazemeter', 'blaze_meter', 'bzm'], ['_secret', '_api_secret', '_api_key_secret', '_key_secret']),
      manual: {
        page: 'https://a.blazemeter.com/app/#/settings/api-keys',
        steps: ['Settings, API keys: find it by its id', 'Delete it'],
      },
      reach: 'With its id: runs tests at the owner’s cost and reads their results.',
    },
  },
} as const satisfies Service
