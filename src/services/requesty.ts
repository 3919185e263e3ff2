import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

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
      beside: apiKeyNames('requesty'),
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://docs.requesty.ai/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Uses models at the owner’s cost.',
    },
  },
} as const satisfies Service
