import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: 40 letters and digits, as samples look. */
export const smsapi = {
  id: 'smsapi',
  name: 'SMSAPI',
  docs: 'https://www.smsapi.com/docs/',
  hosts: ['api.smsapi.com', 'api.smsapi.pl'],
  keys: {
    'smsapi-api-key': {
      name: 'SMSAPI API key',
      shape: [{ base62: 40 }],
      beside: [
        { named: '*smsapi_token' },
        { named: '*smsapi_access_token' },
        { named: '*smsapi_key' },
        { named: '*smsapi_pat' },
        { named: '*smsapi_personal_access_token' },
        { named: '*smsapi_auth_token' },
        { named: '*smsapi_oauth_token' },
        ...tokenNames('sms_api_com'),
        { named: '*sms_api_com_oauth_token' },
        { named: '*smsapi_oauth_api_token' },
        { named: '*smsapi_oauth_access_token' },
        { named: '*smsapi_oauth_api_key' },
        { named: '*smsapi_oauth_key' },
        { named: '*smsapi_oauth_pat' },
        { named: '*smsapi_oauth_personal_access_token' },
        { named: '*smsapi_oauth_auth_token' },
        { named: '*smsapi_oauth_oauth_token' },
        { word: 'api.smsapi.com', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://www.smsapi.com/docs/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Sends messages at the owner’s cost.',
    },
  },
} as const satisfies Service
