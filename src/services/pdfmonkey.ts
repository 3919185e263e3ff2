import type { Service } from '../model/service.ts'

/** API keys: no page says how long; 20 to 40 letters and digits are looked at. */
export const pdfmonkey = {
  id: 'pdfmonkey',
  name: 'PDFMonkey',
  docs: 'https://docs.pdfmonkey.io/',
  hosts: ['api.pdfmonkey.io'],
  keys: {
    'pdfmonkey-api-key': {
      name: 'PDFMonkey API key',
      shape: [{ base62: [20, 40] }],
      beside: [
        { named: '*pdfmonkey_client_secret' },
        { named: '*pdfmonkey_api_secret' },
        { named: '*pdfmonkey_app_secret' },
        { named: '*pdfmonkey_api_key' },
        { named: '*pdfmonkey_api_token' },
        { named: '*pdfmonkey_access_token' },
        { named: '*pdfmonkey_access_key' },
        { named: '*pdfmonkey_private_key' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://docs.pdfmonkey.io/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Makes documents at the owner’s cost.',
    },
  },
} as const satisfies Service
