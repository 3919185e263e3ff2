import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/**
 * Secrets of applications: 50 letters and digits. Inbound webhooks are addresses: the portal’s, `/rest/`, the number of who
 * made it, and a code; the documentation’s example has 16 lower-case letters and digits.
 */
export const bitrix24 = {
  id: 'bitrix24',
  name: 'Bitrix24',
  docs: 'https://apidocs.bitrix24.com/',
  hosts: ['*.bitrix24.com', '*.bitrix24.ru', '*.bitrix24.eu', 'oauth.bitrix.info', 'oauth.bitrix24.tech'],
  keys: {
    'bitrix24-api-key': {
      name: 'Bitrix24 API key',
      source: 'https://github.com/bitrix24/b24restdocs/blob/065955590fb3924a1ac72ea37dcda8c43386ea9c/settings/oauth/index.md',
      shape: [{ base62: 50 }],
      beside: [
        ...secretNames('bitrix24', 'bitrix', 'bx24'),
        { word: 'bitrix24.com', within: 160 },
        { word: 'oauth.bitrix.info', within: 300 },
      ],
      manual: {
        page: 'https://apidocs.bitrix24.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes contacts and deals.',
    },
    'bitrix24-webhook': {
      name: 'Bitrix24 inbound webhook',
      source:
        'https://github.com/bitrix24/b24restdocs/blob/05e4d5757f01033a6c2e859e68b21fb24985d0ea/first-steps/first-rest-api-call.md',
      shape: [
        'https://',
        { base64url: [1, 63] },
        '.bitrix24.',
        {
          oneOf: [
            'com.br',
            'com.tr',
            'com',
            'ru',
            'eu',
            'de',
            'fr',
            'it',
            'pl',
            'es',
            'kz',
            'by',
            'ua',
            'in',
            'cn',
            'vn',
            'jp',
            'id',
            'mx',
            'co',
            'uk',
          ],
        },
        '/rest/',
        { digit: [1, 8] },
        '/',
        { base36: 16 },
      ],
      manual: {
        page: 'https://apidocs.bitrix24.com/first-steps/first-rest-api-call.html',
        steps: ['Applications, Developer resources, Integrations', 'Find the inbound webhook, and delete it'],
      },
      reach: 'Does in the portal what its creator may, within the scopes of the webhook.',
    },
  },
} as const satisfies Service
