import type { Service } from '../model/service.ts'

/** API tokens: `api.` and a text that is opaque, as the page says; 40 to 1200 characters of it are looked at. */
export const dovetail = {
  id: 'dovetail',
  name: 'Dovetail',
  docs: 'https://developers.dovetail.com/docs/authorization',
  hosts: ['dovetail.com'],
  keys: {
    'dovetail-api-key': {
      name: 'Dovetail API key',
      source: 'https://developers.dovetail.com/docs/authorization',
      shape: ['api.', { unreserved: [40, 1200] }],
      beside: [
        { named: '*dovetail_token' },
        { named: '*dovetail_api_token' },
        { named: '*dovetail_access_token' },
        { named: '*dovetail_api_key' },
        { named: '*dovetail_key' },
        { named: '*dovetail_pat' },
        { named: '*dovetail_personal_access_token' },
        { named: '*dovetail_auth_token' },
        { named: '*dovetail_app_token' },
        { named: '*dovetail_app_api_token' },
        { named: '*dovetail_app_access_token' },
        { named: '*dovetail_app_api_key' },
        { named: '*dovetail_app_key' },
        { named: '*dovetail_app_pat' },
        { named: '*dovetail_app_personal_access_token' },
        { named: '*dovetail_app_auth_token' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://developers.dovetail.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads answers, and changes forms.',
    },
  },
} as const satisfies Service
