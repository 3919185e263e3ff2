import type { Service } from '../model/service.ts'

/** API keys: 43 characters of URL-safe base64, as samples look. */
export const commerceLayer = {
  id: 'commerce-layer',
  name: 'Commerce Layer',
  docs: 'https://docs.commercelayer.io/',
  hosts: ['*.commercelayer.io', 'auth.commercelayer.io'],
  keys: {
    'commerce-layer-api-key': {
      name: 'Commerce Layer API key',
      shape: [{ base64url: 43 }],
      beside: [
        { named: '*commercelayer_secret' },
        { named: '*commercelayer_client_secret' },
        { named: '*commercelayer_api_secret' },
        { named: '*commercelayer_app_secret' },
        { named: '*commercelayer_shared_secret' },
        { named: '*cl_integration_secret' },
        { named: '*cl_integration_client_secret' },
        { named: '*cl_integration_api_secret' },
        { named: '*cl_integration_app_secret' },
        { named: '*cl_integration_shared_secret' },
        { named: '*cl_webhook_secret' },
        { named: '*cl_webhook_client_secret' },
        { named: '*cl_webhook_api_secret' },
        { named: '*cl_webhook_app_secret' },
        { named: '*cl_webhook_shared_secret' },
        { named: '*clayer_secret' },
        { named: '*clayer_client_secret' },
        { named: '*clayer_api_secret' },
        { named: '*clayer_app_secret' },
        { named: '*clayer_shared_secret' },
        { word: 'commercelayer.io', within: 160 },
      ],
      manual: {
        page: 'https://docs.commercelayer.io/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads orders and customers of the shop, and changes them.',
    },
  },
} as const satisfies Service
