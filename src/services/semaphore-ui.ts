import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/** Encryption keys: 43 characters of base64 and `=`, as samples look; API tokens: 32 random bytes in URL-safe base64, all in small letters, as its own code makes them. */
export const semaphoreUi = {
  id: 'semaphore-ui',
  name: 'Semaphore UI',
  docs: 'https://docs.semaphoreui.com/',
  hosts: [],
  selfHosted: true,
  keys: {
    'semaphore-ui-api-token': {
      name: 'Semaphore UI API token',
      source: 'https://github.com/semaphoreui/semaphore/blob/0039c7e755ed439ca8006aca30a53cb2e3062cbc/api/user.go',
      shape: [{ base64url: 43 }, '='],
      beside: [
        { named: '*semaphore_ui_api_token' },
        { named: '*semaphore_ui_token' },
        { named: '*semaphoreui_api_token' },
        { named: '*semaphoreui_token' },
        { named: '*semaphore_api_token' },
        { named: '*semaphore_token' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://docs.semaphoreui.com/',
        steps: ['User, API tokens: find the token', 'Delete it, and make another'],
      },
      reach: 'Runs playbooks, and reads projects of its user.',
    },
    'semaphore-ui-encryption-key': {
      name: 'Semaphore UI encryption key',
      shape: [{ base64: 43 }, '='],
      beside: [
        ...named(
          ['semaphore_ui', 'semaphore_cookie'],
          ['_encryption', '_access_key_encryption', '_cookie_hash', '_cookie_encryption'],
        ),
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
