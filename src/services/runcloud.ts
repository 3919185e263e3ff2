import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** API secrets: 64 letters and digits, as samples look. */
export const runcloud = {
  id: 'runcloud',
  name: 'RunCloud',
  docs: 'https://runcloud.io/docs/api',
  hosts: ['manage.runcloud.io'],
  keys: {
    'runcloud-api-secret': {
      name: 'RunCloud API secret',
      shape: [{ base62: 64 }],
      beside: [...secretNames('runcloud'), { word: 'manage.runcloud.io', within: 160 }],
      manual: { page: 'https://manage.runcloud.io/settings/apikey', steps: ['Regenerate the secret'] },
      reach: 'With its key: manages servers and sites as its owner.',
    },
  },
} as const satisfies Service
