import type { Service } from '../model/service.ts'
import { apiKeyNames, secretNames } from '../model/usual-names.ts'

/** Secret keys: 32 letters and digits, as samples look. Sandbox keys: `sandbox-` and 32 letters and digits, as the page’s are. */
export const iyzico = {
  id: 'iyzico',
  name: 'iyzico',
  docs: 'https://docs.iyzico.com/',
  hosts: ['api.iyzipay.com', 'sandbox-api.iyzipay.com'],
  keys: {
    'iyzico-secret-key': {
      name: 'iyzico secret key',
      shape: [{ base62: 32 }],
      beside: [
        ...secretNames('iyzico'),
        { named: '*iyzico_api_key' },
        { named: '*iyzico_key' },
        { named: '*iyzico_token' },
        { named: '*iyzico_api_token' },
        { named: '*iyzico_access_token' },
        { named: '*iyzico_access_key' },
        ...secretNames('iyzipay'),
        { named: '*iyzipay_api_key' },
        { named: '*iyzipay_key' },
        { named: '*iyzipay_token' },
        { named: '*iyzipay_api_token' },
        { named: '*iyzipay_access_token' },
        { named: '*iyzipay_access_key' },
        { word: 'api.iyzipay.com', within: 160 },
      ],
      manual: {
        page: 'https://docs.iyzico.com/',
        steps: ['Find where the secret key was made', 'End it there, and make another'],
      },
      reach: 'Takes and refunds payments, and reads those who paid.',
    },
    'iyzico-sandbox-key': {
      name: 'iyzico sandbox key',
      source: 'https://docs.iyzico.com/en/getting-started/preliminaries/authentication/hmacsha256-auth',
      shape: ['sandbox-', { base62: 32 }],
      weak: true,
      beside: [...apiKeyNames('iyzico', 'iyzipay'), { named: '*secret_key' }, { named: '*api_key' }],
      manual: {
        page: 'https://docs.iyzico.com/',
        steps: ['Find where the sandbox key was made', 'End it there, and make another'],
      },
      reach: 'Acts in the sandbox alone.',
    },
  },
} as const satisfies Service
