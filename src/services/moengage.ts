import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 20 to 40 letters and digits are looked at. */
export const moengage = {
  id: 'moengage',
  name: 'MoEngage',
  docs: 'https://developers.moengage.com/',
  hosts: ['api-01.moengage.com'],
  keys: {
    'moengage-api-key': {
      name: 'MoEngage API key',
      shape: [{ base62: [20, 40] }],
      beside: [
        ...apiKeyNames('moengage'),
        { named: '*moengage_data_api_key' },
        ...apiKeyNames('moe'),
        { named: '*moe_data_api_key' },
      ],
      manual: {
        page: 'https://developers.moengage.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Sends notifications to the users of the app.',
    },
  },
} as const satisfies Service
