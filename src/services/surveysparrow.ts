import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 80 to 90 characters of URL-safe base64 are looked at. */
export const surveysparrow = {
  id: 'surveysparrow',
  name: 'SurveySparrow',
  docs: 'https://developers.surveysparrow.com/',
  hosts: ['api.surveysparrow.com'],
  keys: {
    'surveysparrow-api-key': {
      name: 'SurveySparrow API key',
      shape: [{ base64url: [80, 90] }],
      beside: tokenNames('surveysparrow'),
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://developers.surveysparrow.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads answers, and changes forms.',
    },
  },
} as const satisfies Service
