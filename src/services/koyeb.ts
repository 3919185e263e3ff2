import type { Service } from '../model/service.ts'
import { plainKeyNames } from '../model/usual-names.ts'

/** API tokens have 64 lower-case letters and digits, as samples look. */
export const koyeb = {
  id: 'koyeb',
  name: 'Koyeb',
  docs: 'https://www.koyeb.com/docs/reference/api',
  hosts: ['app.koyeb.com'],
  keys: {
    'koyeb-token': {
      name: 'Koyeb API token',
      source: 'https://github.com/koyeb/koyeb-cli/blob/0c9ae8850f82a9ce4ae7181faab4c297a426fcb3/pkg/koyeb/login.go',
      shape: [{ base36: 64 }],
      beside: [...plainKeyNames('koyeb'), { word: 'app.koyeb.com', within: 200 }, { command: 'koyeb', flag: '--token' }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      access: 'full',
      manual: {
        page: 'https://app.koyeb.com/user/settings/api',
        steps: ['User or organization settings, API', 'Delete the token'],
      },
      reach: 'Changes and reads all apps and secrets of the organization.',
    },
  },
} as const satisfies Service
