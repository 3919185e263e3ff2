import type { Service } from '../model/service.ts'

/** An id of 32 and a secret of 128 hexadecimal digits in credentials in use; those of the European region have a prefix. */
export const veracode = {
  id: 'veracode',
  name: 'Veracode',
  docs: 'https://docs.veracode.com/r/c_api_credentials3',
  hosts: ['api.veracode.com', 'api.veracode.eu', 'api.veracode.us', 'analysiscenter.veracode.com'],
  keys: {
    'veracode-api-secret': {
      name: 'Veracode API secret key',
      shapes: [['vera01es-', { hex: 128 }], [{ hex: 128 }]],
      alone: true,
      beside: [
        { named: '*veracode_api_key_secret' },
        { named: '*veracode_api_secret' },
        { named: '*veracode_api_key' },
        { named: '*veracode_secret_key' },
        { named: '*veracode_key' },
        { named: 'veracode_api_key_secret', in: '**/.veracode/credentials' },
        { word: 'vkey', within: 12 },
      ],
      manual: {
        page: 'https://docs.veracode.com/r/c_api_credentials3',
        steps: ['User menu, API Credentials', 'Revoke the credentials'],
      },
      reach: 'With its id it reads an organization’s findings and uploads code, as its user may.',
    },
  },
} as const satisfies Service
