import type { Service } from '../model/service.ts'

/** API keys: JSON Web Tokens, as samples look. */
export const melhorEnvio = {
  id: 'melhor-envio',
  name: 'Melhor Envio',
  docs: 'https://docs.melhorenvio.com.br/',
  hosts: ['melhorenvio.com.br', 'sandbox.melhorenvio.com.br'],
  keys: {
    'melhor-envio-api-key': {
      name: 'Melhor Envio API key',
      shape: ['eyJ', { base64url: [10, 400] }, '.eyJ', { base64url: [20, 3000] }, '.', { base64url: [40, 700] }],
      check: 'jwt',
      beside: [
        { named: '*melhor_envio_token' },
        { named: '*melhor_envio_api_token' },
        { named: '*melhor_envio_access_token' },
        { named: '*melhor_envio_api_key' },
        { named: '*melhor_envio_key' },
        { named: '*melhor_envio_pat' },
        { named: '*melhor_envio_personal_access_token' },
        { named: '*melhor_envio_auth_token' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://docs.melhorenvio.com.br/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Buys labels at the owner’s cost, and reads who gets parcels.',
    },
  },
} as const satisfies Service
