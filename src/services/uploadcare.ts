import type { Service } from '../model/service.ts'

/** Public and secret key have 20 hex digits each, as samples look; names tell them apart. */
export const uploadcare = {
  id: 'uploadcare',
  name: 'Uploadcare',
  docs: 'https://uploadcare.com/docs/start/api/',
  hosts: ['api.uploadcare.com', 'upload.uploadcare.com', 'app.uploadcare.com'],
  keys: {
    'uploadcare-secret-key': {
      name: 'Uploadcare secret key',
      shape: [{ hex: 20 }],
      beside: [
        { named: '*uploadcare_secret_key' },
        { named: '*uploadcare_private_key' },
        { named: '*uploadcare_secret' },
        { named: '*uploadcare_api_secret' },
        { named: '*uploadcare_secret_api_key' },
      ],
      access: 'full',
      manual: {
        page: 'https://app.uploadcare.com/projects',
        steps: ['Open the project, API keys', 'Add a new secret key and delete the old one'],
      },
      reach: 'Lists, reads, changes and deletes files of the project, with its public key.',
    },
  },
} as const satisfies Service
