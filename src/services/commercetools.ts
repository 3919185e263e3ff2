import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

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
      beside: [...secretNames('commercetools', 'ctp', 'ct'), { word: 'auth.europe-west1.gcp.commercetools.com', within: 160 }],
      manual: {
        page: 'https://mc.europe-west1.gcp.commercetools.com/',
        steps: ['Settings, Developer settings', 'Delete the API client'],
      },
      reach: 'Does in the shop’s project what its scopes name.',
    },
  },
} as const satisfies Service
