import type { Service } from '../model/service.ts'
import { credentialNames } from '../model/usual-names.ts'

/**
 * Keys of Cloudinary: a number and a secret, often in one URL with the cloud’s name, whose form its README gives; the secret
 * has 27 letters and digits in the page’s example, and `-` and `_` among them in samples, as the number has 15 digits.
 */
export const cloudinary = {
  id: 'cloudinary',
  name: 'Cloudinary',
  docs: 'https://cloudinary.com/documentation/finding_your_credentials_tutorial',
  hosts: ['api.cloudinary.com', 'api-eu.cloudinary.com', 'api-ap.cloudinary.com'],
  keys: {
    'cloudinary-url': {
      name: 'Cloudinary URL with credentials',
      source: 'https://github.com/cloudinary/cloudinary_npm/blob/095615476f3c10a66a6fec8966e95a9aaf4082ce/README.md',
      shape: ['cloudinary://', { digit: [12, 18], as: 'id' }, ':', { base64url: 27 }, '@', { base64url: [1, 64] }],
      alone: true,
      beside: [...credentialNames('cloudinary'), { named: '*url' }, { word: 'cloudinary', within: 40 }],
      manual: {
        page: 'https://console.cloudinary.com/settings/api-keys',
        steps: ['Generate another key, use it', 'Inactivate this one; when nothing misses it, delete it'],
      },
      reach: 'Uploads, changes and deletes everything in the product environment.',
    },
    'cloudinary-api-secret': {
      name: 'Cloudinary API secret',
      source: 'https://cloudinary.com/documentation/php_integration',
      shape: [{ base64url: 27 }],
      beside: [
        { named: '*cloudinary_api_secret' },
        { named: '*cloudinary_secret' },
        { named: '*cloudinary_secret_key' },
        { named: '*cloudinary_api_secret_key' },
        { named: '*cloudinary_key_secret' },
      ],
      manual: {
        page: 'https://console.cloudinary.com/settings/api-keys',
        steps: ['Generate another key, use it', 'Inactivate this one; when nothing misses it, delete it'],
      },
      reach: 'Uploads, changes and deletes everything in the product environment.',
    },
  },
} as const satisfies Service
