import { jsonWebToken } from '../model/json-web-token.ts'
import type { Service } from '../model/service.ts'

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
      beside: [
        { named: '*vela_token' },
        { named: '*vela_access_token' },
        { named: '*vela_refresh_token' },
        { named: '*vela_api_token' },
        { named: '*vela_server_secret' },
        { named: '*go_vela_token' },
        { named: '*go_vela_access_token' },
        { named: '*go_vela_refresh_token' },
        { named: '*go_vela_api_token' },
        { named: '*go_vela_server_secret' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://go-vela.github.io/docs/',
        steps: ['Find where the token was made', 'End it there, and make another'],
      },
      reach: 'Does what its owner may: reads and changes projects.',
    },
  },
} as const satisfies Service
