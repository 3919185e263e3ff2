import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/** Secret keys: 43 characters of base64 and `=`, as samples look. */
export const cybersource = {
  id: 'cybersource',
  name: 'CyberSource',
  docs: 'https://developer.cybersource.com/',
  hosts: ['api.cybersource.com', 'apitest.cybersource.com'],
  keys: {
    'cybersource-secret-key': {
      name: 'CyberSource secret key',
      source:
        'https://github.com/CyberSource/cybersource-rest-samples-node/blob/012896e8a80f1a5a5a4bef228cfe49daeb6679cc/Data/Configuration.js',
      shape: [{ base64: 43 }, '='],
      beside: [
        ...named(
          ['cybersource', 'cybs', 'merchant_cybersource'],
          ['_shared_secret', '_merchantsecretkey', '_secret', '_merchant_key'],
        ),
        { word: 'api.cybersource.com', within: 160 },
      ],
      manual: {
        page: 'https://developer.cybersource.com/',
        steps: ['Find where the secret key was made', 'End it there, and make another'],
      },
      reach: 'Takes and refunds payments, and reads those who paid.',
    },
  },
} as const satisfies Service
