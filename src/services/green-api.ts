import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** Tokens of an instance: 50 hexadecimal digits, as the page’s is. */
export const greenApi = {
  id: 'green-api',
  name: 'GREEN-API',
  docs: 'https://green-api.com/en/docs/',
  hosts: ['api.green-api.com', '*.api.greenapi.com'],
  keys: {
    'green-api-api-key': {
      name: 'GREEN-API API key',
      source: 'https://green-api.com/en/telegram/docs/api/account/UpdateApiToken',
      shape: [{ hex: 50 }],
      beside: [
        { named: '*greenapi_token' },
        { named: '*greenapi_access_token' },
        { named: '*greenapi_key' },
        { named: '*greenapi_pat' },
        { named: '*greenapi_personal_access_token' },
        { named: '*greenapi_auth_token' },
        { named: '*greenapi_token_instance' },
        ...tokenNames('green_api_instance'),
        { named: '*green_api_instance_api_token_instance' },
        { named: '*green_api_instance_token_instance' },
        { named: '*apiTokenInstance' },
        { word: 'api.green-api.com', within: 160 },
      ],
      manual: {
        page: 'https://green-api.com/en/docs/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Sends and reads WhatsApp messages of one number.',
    },
  },
} as const satisfies Service
