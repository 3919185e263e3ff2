import type { Service } from '../model/service.ts'

/**
 * Tokens of a user are JWTs that its public code signs with HMAC-SHA256. The secret that agents share is what its operator made it; the documentation makes 32 bytes as
 * hexadecimal digits.
 */
export const woodpecker = {
  id: 'woodpecker',
  name: 'Woodpecker CI',
  docs: 'https://woodpecker-ci.org/docs/usage/cli',
  hosts: ['ci.codeberg.org'],
  selfHosted: true,
  keys: {
    'woodpecker-token': {
      name: 'Woodpecker token',
      source: 'https://github.com/woodpecker-ci/woodpecker/blob/0907ebdd34b347a9487af36f438b34fe7dd8ae1f/shared/token/token.go',
      shape: ['eyJ', { base64url: [10, 400] }, '.eyJ', { base64url: [20, 3000] }, '.', { base64url: 43 }],
      check: 'jwt',
      beside: [{ named: '*woodpecker_token' }, { named: '*woodpecker_api_token' }, { named: '*woodpecker_user_token' }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://woodpecker-ci.org/docs/usage/cli',
        steps: ['In your Woodpecker: your avatar, CLI and API', 'Reset the token'],
      },
      reach: 'Does in Woodpecker what its user may: runs pipelines and changes secrets.',
    },
    'woodpecker-agent-secret': {
      name: 'Woodpecker agent secret',
      source:
        'https://github.com/woodpecker-ci/woodpecker/blob/351660dd7c750627e223355192f6a3c25b6b19e6/docs/docs/30-administration/05-deployment-methods/10-docker-compose.md',
      shape: [{ hex: 64 }],
      beside: [{ named: '*woodpecker_agent_secret' }],
      manual: {
        page: 'https://woodpecker-ci.org/docs/administration/configuration/agent',
        steps: ['Set a new WOODPECKER_AGENT_SECRET at the server and at all agents', 'Restart them'],
      },
      reach: 'Registers agents, which then get pipelines and their secrets.',
    },
  },
} as const satisfies Service
