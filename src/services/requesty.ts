import type { Service } from '../model/service.ts'

/** API keys: `rqsty-sk-` or `sk-` and 60 to 120 characters of base64, as samples look. */
export const requesty = {
  id: 'requesty',
  name: 'Requesty',
  docs: 'https://docs.requesty.ai/',
  hosts: ['router.requesty.ai'],
  keys: {
    'requesty-api-key': {
      name: 'Requesty API key',
      shape: [{ oneOf: ['rqsty-sk-', 'sk-'] }, { base64: [60, 120] }],
      beside: [
        { named: '*requesty_api_key' },
        { named: '*requesty_key' },
        { named: '*requesty_token' },
        { named: '*requesty_api_token' },
        { named: '*requesty_access_token' },
        { named: '*requesty_secret' },
        { named: '*requesty_api_secret' },
        { named: '*requesty_access_key' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://docs.requesty.ai/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Uses models at the owner’s cost.',
    },
  },
} as const satisfies Service
