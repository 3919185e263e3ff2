import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 80 to 200 characters of base64 are looked at. */
export const gooddata = {
  id: 'gooddata',
  name: 'GoodData',
  docs: 'https://www.gooddata.com/docs/',
  hosts: ['*.cloud.gooddata.com'],
  keys: {
    'gooddata-api-key': {
      name: 'GoodData API key',
      shape: [{ base64: [80, 200] }],
      beside: tokenNames('gooddata'),
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://www.gooddata.com/docs/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads what users of the owner’s sites and apps do.',
    },
  },
} as const satisfies Service
