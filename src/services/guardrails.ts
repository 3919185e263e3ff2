import type { Service } from '../model/service.ts'

/** Tokens of Guardrails Hub are JSON Web Tokens: its own library reads them so. */
export const guardrails = {
  id: 'guardrails',
  name: 'Guardrails AI',
  docs: 'https://www.guardrailsai.com/docs/faq',
  hosts: ['hub.api.guardrailsai.com', 'hub.guardrailsai.com'],
  keys: {
    'guardrails-token': {
      name: 'Guardrails Hub token',
      source: 'https://github.com/guardrails-ai/guardrails/blob/main/guardrails/hub_token/token.py',
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
