import type { Service } from '../model/service.ts'

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
      beside: [
        { named: '*gooddata_token' },
        { named: '*gooddata_api_token' },
        { named: '*gooddata_access_token' },
        { named: '*gooddata_api_key' },
        { named: '*gooddata_key' },
        { named: '*gooddata_pat' },
        { named: '*gooddata_personal_access_token' },
        { named: '*gooddata_auth_token' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://www.gooddata.com/docs/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads what users of the owner’s sites and apps do.',
    },
  },
} as const satisfies Service
