import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/**
 * API keys: 64 hexadecimal digits; service credentials: a user’s name that begins with `apikey-v2-`, and 32 hexadecimal digits,
 * as samples look.
 */
export const cloudant = {
  id: 'cloudant',
  name: 'IBM Cloudant',
  docs: 'https://cloud.ibm.com/docs/Cloudant',
  hosts: ['*.cloudantnosqldb.appdomain.cloud', '*.cloudant.com'],
  keys: {
    'cloudant-api-key': {
      name: 'IBM Cloudant API key',
      shape: [{ hex: 64 }],
      beside: [
        { named: '*cloudant_password' },
        { named: '*cloudant_pass' },
        { named: '*cloudant_passwd' },
        { named: '*cloudant_pwd' },
        { named: '*cloudant_api_password' },
        ...apiKeyNames('cloudant'),
        { word: 'cloudantnosqldb.appdomain.cloud', within: 160 },
      ],
      manual: {
        page: 'https://cloud.ibm.com/docs/Cloudant',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and writes the databases of the account.',
    },
    'cloudant-service-credential': {
      name: 'IBM Cloudant service credential',
      within: 6,
      parts: {
        user: { shape: ['apikey-v2-', { base36: [40, 46] }], public: true },
        password: {
          shape: [{ hex: 32 }],
          beside: [{ named: '*cloudant_password' }, { named: '*cloudant_pass' }, { named: '*cloudant_pwd' }],
        },
      },
      carriers: [{ basic: '{key.user}:{key.password}' }],
      manual: {
        page: 'https://cloud.ibm.com/docs/Cloudant',
        steps: ['Find where the service credential was made', 'End it there, and make another'],
      },
      reach: 'Reads and writes the databases of the account.',
    },
  },
} as const satisfies Service
