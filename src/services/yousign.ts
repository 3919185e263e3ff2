import type { Service } from '../model/service.ts'
import { plainKeyNames } from '../model/usual-names.ts'

/** API keys have 32 letters and digits, as samples look. */
export const yousign = {
  id: 'yousign',
  name: 'Yousign',
  docs: 'https://developers.yousign.com/docs/authentication',
  hosts: ['api.yousign.app', 'api-sandbox.yousign.app', 'api.yousign.com', 'staging-api.yousign.com', 'yousign.app'],
  keys: {
    'yousign-api-key': {
      name: 'Yousign API key',
      shape: [{ base62: 32 }],
      beside: [
        ...plainKeyNames('yousign', 'you_sign'),
        { word: 'api.yousign.app', within: 200 },
        { word: 'api-sandbox.yousign.app', within: 200 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://yousign.app/auth/workspace/developers/api-keys',
        steps: ['Integrations, API keys', 'Revoke the key'],
      },
      reach: 'Reads and sends documents to sign, in the organization’s name.',
    },
  },
} as const satisfies Service
