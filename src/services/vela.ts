import { jsonWebToken } from '../model/json-web-token.ts'
import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/** Tokens: JSON Web Tokens, as the public code of the server makes them. */
export const vela = {
  id: 'vela',
  name: 'Vela',
  docs: 'https://go-vela.github.io/docs/',
  hosts: [],
  selfHosted: true,
  keys: {
    'vela-token': {
      name: 'Vela token',
      source: 'https://github.com/go-vela/server/blob/main/internal/token/mint.go',
      shape: jsonWebToken,
      check: 'jwt',
      beside: named(['vela', 'go_vela'], ['_token', '_access_token', '_refresh_token', '_api_token', '_server_secret']),
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://go-vela.github.io/docs/',
        steps: ['Find where the token was made', 'End it there, and make another'],
      },
      reach: 'Does what its owner may: reads and changes projects.',
    },
  },
} as const satisfies Service
