import type { Service } from '../model/service.ts'

/** Encryption keys: 43 characters of base64 and `=`, as samples look. */
export const semaphoreUi = {
  id: 'semaphore-ui',
  name: 'Semaphore UI',
  docs: 'https://docs.semaphoreui.com/',
  hosts: [],
  selfHosted: true,
  keys: {
    'semaphore-ui-encryption-key': {
      name: 'Semaphore UI encryption key',
      shape: [{ base64: 43 }, '='],
      beside: [
        { named: '*semaphore_ui_encryption' },
        { named: '*semaphore_ui_access_key_encryption' },
        { named: '*semaphore_ui_cookie_hash' },
        { named: '*semaphore_ui_cookie_encryption' },
        { named: '*semaphore_ui_api_token' },
        { named: '*semaphore_ui_token' },
        { named: '*semaphore_cookie_encryption' },
        { named: '*semaphore_cookie_access_key_encryption' },
        { named: '*semaphore_cookie_cookie_hash' },
        { named: '*semaphore_cookie_cookie_encryption' },
        { named: '*semaphore_cookie_api_token' },
        { named: '*semaphore_cookie_token' },
        { named: '*semaphore_access_key_encryption' },
        { named: '*semaphore_cookie_hash' },
      ],
      manual: {
        page: 'https://docs.semaphoreui.com/',
        steps: ['Find where the encryption key was made', 'End it there, and make another'],
      },
      reach: 'Opens the keys that the server keeps.',
    },
  },
} as const satisfies Service
