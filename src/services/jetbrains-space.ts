import { jsonWebToken } from '../model/json-web-token.ts'
import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/** Tokens: JSON Web Tokens, as samples look. */
export const jetbrainsSpace = {
  id: 'jetbrains-space',
  name: 'JetBrains Space',
  docs: 'https://www.jetbrains.com/help/space/',
  hosts: ['*.jetbrains.space'],
  keys: {
    'jetbrains-space-token': {
      name: 'JetBrains Space token',
      shape: jsonWebToken,
      check: 'jwt',
      beside: named(
        ['jetbrains_space', 'jb_space', 'space_jetbrains'],
        ['_token', '_client_token', '_api_token', '_permanent_token', '_publish_token'],
      ),
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://www.jetbrains.com/help/space/',
        steps: ['Find where the token was made', 'End it there, and make another'],
      },
      reach: 'Reads and writes projects and packages as its owner.',
    },
  },
} as const satisfies Service
