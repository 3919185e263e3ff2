import type { Service } from '../model/service.ts'

/** API keys: 40 hexadecimal digits, as samples look. */
export const bintray = {
  id: 'bintray',
  name: 'Bintray',
  docs: 'https://jfrog.com/blog/into-the-sunset-bintray-jcenter-gocenter-and-chartcenter/',
  hosts: ['api.bintray.com', 'dl.bintray.com'],
  keys: {
    'bintray-api-key': {
      name: 'Bintray API key',
      shape: [{ hex: 40 }],
      beside: [
        { named: '*bintray_api_key' },
        { named: '*bintray_key' },
        { named: '*bintray_token' },
        { named: '*bintray_password' },
        { named: '*bintray_pass' },
        { named: '*bintray_gpg_password' },
        { word: 'api.bintray.com', within: 160 },
      ],
      manual: {
        page: 'https://jfrog.com/blog/into-the-sunset-bintray-jcenter-gocenter-and-chartcenter/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Publishes packages in its owner’s name.',
    },
  },
} as const satisfies Service
