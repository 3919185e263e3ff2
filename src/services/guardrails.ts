import type { Service } from '../model/service.ts'

/** Tokens of Guardrails Hub are signed tokens (JWT), by public samples. */
export const guardrails = {
  id: 'guardrails',
  name: 'Guardrails AI',
  docs: 'https://www.guardrailsai.com/docs/faq',
  hosts: ['hub.api.guardrailsai.com', 'hub.guardrailsai.com'],
  keys: {
    'guardrails-token': {
      name: 'Guardrails Hub token',
      shape: ['eyJ', { base64url: [8, 2000] }, '.', { base64url: [8, 4000] }, '.', { base64url: [20, 1000] }],
      check: 'jwt',
      beside: [
        { named: 'guardrails_token' },
        { named: 'guardrails_api_key' },
        { named: 'gr_token' },
        { named: 'token', in: '**/.guardrailsrc' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://hub.guardrailsai.com/keys', steps: ['Delete the key'] },
      reach: 'Installs the account’s private validators and calls hosted ones.',
    },
  },
} as const satisfies Service
