import type { Service } from '../model/service.ts'

/**
 * Access keys of service clients: the client, the key, the account and a private key (PKCS #8 in base64), which the SDK
 * takes apart at the dots. How long the ids are rests on samples.
 */
export const authress = {
  id: 'authress',
  name: 'Authress',
  docs: 'https://authress.io/knowledge-base/docs/authorization/service-clients/',
  hosts: ['*.authress.io'],
  keys: {
    'authress-access-key': {
      name: 'Authress service client access key',
      source:
        'https://github.com/Authress/authress-sdk.js/blob/016c6767f91c44b0112d823d25dd3307ca02f0f4/src/serviceClientTokenProvider.js',
      shape: [
        { oneOf: ['sc_', 'ext_', 'scauth_', 'authress_'] },
        { base62: [5, 32], as: 'id' },
        '.',
        { base62: [4, 32] },
        '.acc',
        { oneOf: ['-', '_'] },
        { base36: [8, 32] },
        '.',
        { base64: [60, 120] },
      ],
      beside: [
        { named: '*authress_access_key' },
        { named: '*authress_key' },
        { named: '*authress_service_client_key' },
        { named: '*authress_client_secret' },
        { named: '*authress_secret' },
        { named: '*authress_token' },
        { named: '*authress_api_key' },
        { word: 'authress', within: 300 },
      ],
      manual: {
        page: 'https://authress.io/app/#/settings?focus=clients',
        steps: ['Open the service client', 'Delete the access key'],
      },
      reach: 'Decides who may what in the applications that trust it, as the client’s access records let it.',
    },
  },
} as const satisfies Service
