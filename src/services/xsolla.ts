import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const xsolla = {
  id: 'xsolla',
  name: 'Xsolla',
  docs: 'https://developers.xsolla.com/',
  hosts: ['api.xsolla.com', 'store.xsolla.com'],
  keys: {
    'xsolla-api-key': {
      name: 'Xsolla API key',
      shape: [{ hex: 32 }],
      beside: [
        ...apiKeyNames('xsolla'),
        { named: '*xsolla_client_secret' },
        { named: '*xsolla_app_secret' },
        { named: '*xsolla_webhook_secret' },
        { named: '*xsolla_project_key' },
        { named: '*xsolla_project_api_key' },
        { named: '*xsolla_project_token' },
        { named: '*xsolla_project_api_token' },
        { named: '*xsolla_project_access_token' },
        { named: '*xsolla_project_secret' },
        { named: '*xsolla_project_api_secret' },
        { named: '*xsolla_project_access_key' },
        { named: '*xsolla_project_client_secret' },
        { named: '*xsolla_project_app_secret' },
        { named: '*xsolla_project_webhook_secret' },
        { named: '*xsolla_project_project_key' },
        ...apiKeyNames('xsolla_merchant'),
        { named: '*xsolla_merchant_client_secret' },
        { named: '*xsolla_merchant_app_secret' },
        { named: '*xsolla_merchant_webhook_secret' },
        { named: '*xsolla_merchant_project_key' },
        { word: 'api.xsolla.com', within: 160 },
      ],
      manual: {
        page: 'https://developers.xsolla.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Sells in the owner’s name.',
    },
  },
} as const satisfies Service
