import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/**
 * An application’s id ends in where it runs (`-gzGzoHsz`), its keys are 24 letters and digits, as samples look. The app key is in each
 * program that its users have; the master key looks the same.
 */
export const leancloud = {
  id: 'leancloud',
  name: 'LeanCloud',
  docs: 'https://docs.leancloud.cn/',
  hosts: ['*.leancloud.cn', '*.lncld.net', '*.lncldglobal.com', '*.api.lncldglobal.com'],
  keys: {
    'leancloud-app-key': {
      name: 'LeanCloud app or master key',
      within: 6,
      parts: {
        id: { shape: [{ base62: 24 }, '-', { oneOf: ['gzGzoHsz', '9Nh9j0Va', 'MdYXbMMI'] }], public: true },
        key: {
          shape: [{ base62: 24 }],
          beside: [...named(['leancloud', 'lean_cloud', 'lc'], ['_app_key', '_master_key', '_key'])],
        },
      },
      manual: {
        page: 'https://console.leancloud.cn/',
        steps: ['The application, Settings, App keys', 'Reset the master key'],
      },
      reach: 'The master key reads and changes all data of the application past its rules.',
    },
  },
} as const satisfies Service
