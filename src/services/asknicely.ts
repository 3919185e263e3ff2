import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 40 to 60 letters and digits are looked at. */
export const asknicely = {
  id: 'asknicely',
  name: 'AskNicely',
  docs: 'https://asknicely.asknice.ly/help/apidocs',
  hosts: ['*.asknice.ly'],
  keys: {
    'asknicely-api-key': {
      name: 'AskNicely API key',
      shape: [{ base62: [40, 60] }],
      beside: apiKeyNames('asknicely'),
      carriers: [{ header: 'X-apikey', value: '{key}' }],
      manual: {
        page: 'https://asknicely.asknice.ly/help/apidocs',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads answers, and changes forms.',
    },
  },
} as const satisfies Service
