import { jsonWebToken } from '../model/json-web-token.ts'
import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: JSON Web Tokens, as samples look. */
export const melhorEnvio = {
  id: 'melhor-envio',
  name: 'Melhor Envio',
  docs: 'https://docs.melhorenvio.com.br/',
  hosts: ['melhorenvio.com.br', 'sandbox.melhorenvio.com.br'],
  keys: {
    'melhor-envio-api-key': {
      name: 'Melhor Envio API key',
      shape: jsonWebToken,
      check: 'jwt',
      beside: tokenNames('melhor_envio'),
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://docs.melhorenvio.com.br/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Buys labels at the owner’s cost, and reads who gets parcels.',
    },
  },
} as const satisfies Service
