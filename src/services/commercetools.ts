import type { Service } from '../model/service.ts'

/** Client secrets: 32 characters of URL-safe base64, as samples look. */
export const commercetools = {
  id: 'commercetools',
  name: 'commercetools',
  docs: 'https://docs.commercetools.com/api/authorization',
  hosts: ['auth.europe-west1.gcp.commercetools.com', '*.commercetools.com'],
  keys: {
    'commercetools-client-secret': {
      name: 'commercetools client secret',
      shape: [{ base64url: 32 }],
      beside: [
        { named: '*commercetools_secret' },
        { named: '*commercetools_client_secret' },
        { named: '*commercetools_api_secret' },
        { named: '*commercetools_app_secret' },
        { named: '*ctp_secret' },
        { named: '*ctp_client_secret' },
        { named: '*ctp_api_secret' },
        { named: '*ctp_app_secret' },
        { named: '*ct_secret' },
        { named: '*ct_client_secret' },
        { named: '*ct_api_secret' },
        { named: '*ct_app_secret' },
        { word: 'auth.europe-west1.gcp.commercetools.com', within: 160 },
      ],
      manual: {
        page: 'https://mc.europe-west1.gcp.commercetools.com/',
        steps: ['Settings, Developer settings', 'Delete the API client'],
      },
      reach: 'Does in the shop’s project what its scopes name.',
    },
  },
} as const satisfies Service
