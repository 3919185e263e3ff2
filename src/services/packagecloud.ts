import type { Service } from '../model/service.ts'

/** API tokens are 48 hexadecimal digits in tokens in use. */
export const packagecloud = {
  id: 'packagecloud',
  name: 'packagecloud',
  docs: 'https://packagecloud.io/docs/api',
  hosts: ['packagecloud.io'],
  selfHosted: true,
  keys: {
    'packagecloud-api-token': {
      name: 'packagecloud API token',
      shape: [{ hex: 48 }],
      beside: [
        { named: '*packagecloud_token' },
        { named: '*packagecloud_api_token' },
        { named: '*package_cloud_token' },
        { named: '*packagecloud_key' },
        { named: 'token', in: '**/.packagecloud' },
        { word: 'packagecloud.io', within: 60 },
      ],
      carriers: [{ basic: '{key}:' }],
      manual: { page: 'https://packagecloud.io/api_token', steps: ['Reset the token'] },
      reach: 'Publishes and deletes packages that others install.',
    },
  },
} as const satisfies Service
