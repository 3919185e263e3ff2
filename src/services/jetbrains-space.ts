import { jsonWebToken } from '../model/json-web-token.ts'
import type { Service } from '../model/service.ts'

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
      beside: [
        { named: '*jetbrains_space_token' },
        { named: '*jetbrains_space_client_token' },
        { named: '*jetbrains_space_api_token' },
        { named: '*jetbrains_space_permanent_token' },
        { named: '*jetbrains_space_publish_token' },
        { named: '*jb_space_token' },
        { named: '*jb_space_client_token' },
        { named: '*jb_space_api_token' },
        { named: '*jb_space_permanent_token' },
        { named: '*jb_space_publish_token' },
        { named: '*space_jetbrains_token' },
        { named: '*space_jetbrains_client_token' },
        { named: '*space_jetbrains_api_token' },
        { named: '*space_jetbrains_permanent_token' },
        { named: '*space_jetbrains_publish_token' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://www.jetbrains.com/help/space/',
        steps: ['Find where the token was made', 'End it there, and make another'],
      },
      reach: 'Reads and writes projects and packages as its owner.',
    },
  },
} as const satisfies Service
