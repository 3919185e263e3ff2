import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/**
 * Tokens of applications (`A`), clients (`C`) and plugins (`P`) and 14 letters, digits, `.`, `-` and `_`, as its code makes
 * them.
 */
export const gotify = {
  id: 'gotify',
  name: 'Gotify',
  docs: 'https://gotify.net/docs/pushmsg',
  hosts: [],
  selfHosted: true,
  keys: {
    'gotify-token': {
      name: 'Gotify application or client token',
      source: 'https://github.com/gotify/server/blob/master/auth/token.go',
      shape: [{ oneOf: ['A', 'C', 'P'] }, { unreserved: 14 }],
      beside: [
        ...tokenNames('gotify'),
        { named: '*gotify_app_token' },
        { named: '*gotify_client_token' },
        { named: '*gotify_application_token' },
        { named: '*gotify_app_api_token' },
        { named: '*gotify_app_access_token' },
        { named: '*gotify_app_api_key' },
        { named: '*gotify_app_key' },
        { named: '*gotify_app_pat' },
        { named: '*gotify_app_personal_access_token' },
        { named: '*gotify_app_auth_token' },
        { named: '*gotify_app_app_token' },
        { named: '*gotify_app_client_token' },
        { named: '*gotify_app_application_token' },
      ],
      carriers: [{ header: 'X-Gotify-Key', value: '{key}' }],
      manual: {
        page: 'https://gotify.net/docs/pushmsg',
        steps: ['Find where the application or client token was made', 'End it there, and make another'],
      },
      reach: 'Sends messages to one person, or reads them.',
    },
  },
} as const satisfies Service
