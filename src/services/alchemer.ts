import type { Service } from '../model/service.ts'

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
        { named: '*alchemer_token' },
        { named: '*alchemer_api_token' },
        { named: '*alchemer_access_token' },
        { named: '*alchemer_api_key' },
        { named: '*alchemer_key' },
        { named: '*alchemer_pat' },
        { named: '*alchemer_personal_access_token' },
        { named: '*alchemer_auth_token' },
        { named: '*alchemer_secret' },
        { named: '*alchemer_client_secret' },
        { named: '*alchemer_api_secret' },
        { named: '*alchemer_app_secret' },
        { named: '*surveygizmo_token' },
        { named: '*surveygizmo_api_token' },
        { named: '*surveygizmo_access_token' },
        { named: '*surveygizmo_api_key' },
        { named: '*surveygizmo_key' },
        { named: '*surveygizmo_pat' },
        { named: '*surveygizmo_personal_access_token' },
        { named: '*surveygizmo_auth_token' },
        { named: '*surveygizmo_secret' },
        { named: '*surveygizmo_client_secret' },
        { named: '*surveygizmo_api_secret' },
        { named: '*surveygizmo_app_secret' },
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
