import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

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
        ...secretNames('commercelayer'),
        { named: '*commercelayer_shared_secret' },
        ...secretNames('cl_integration'),
        { named: '*cl_integration_shared_secret' },
        ...secretNames('cl_webhook'),
        { named: '*cl_webhook_shared_secret' },
        ...secretNames('clayer'),
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
