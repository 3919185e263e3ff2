import type { Service } from '../model/service.ts'
import { secretNames, tokenNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 32 to 58 hexadecimal digits are looked at. */
export const alchemer = {
  id: 'alchemer',
  name: 'Alchemer (SurveyGizmo)',
  docs: 'https://apihelp.alchemer.com/',
  hosts: ['api.alchemer.com', 'restapi.surveygizmo.com'],
  keys: {
    'alchemer-api-key': {
      name: 'Alchemer (SurveyGizmo) API key',
      shape: [{ hex: [32, 58] }],
      beside: [
        ...tokenNames('alchemer'),
        ...secretNames('alchemer'),
        ...tokenNames('surveygizmo'),
        ...secretNames('surveygizmo'),
      ],
      carriers: [{ query: 'api_token' }],
      manual: {
        page: 'https://apihelp.alchemer.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads answers, and changes forms.',
    },
  },
} as const satisfies Service
