import type { Service } from '../model/service.ts'

const key = (least: number) => [{ base64url: [least, 100] }] as const

/**
 * API keys of a core are texts of 20 characters or more, says the page: letters, digits, `=` and `-`, the one sign as likely as the other.
 * Of several with a comma between each is one key.
 */
export const supertokens = {
  id: 'supertokens',
  name: 'SuperTokens',
  docs: 'https://supertokens.com/docs/deployment/self-host-supertokens#api-keys',
  hosts: ['*.supertokens.io'],
  selfHosted: true,
  keys: {
    'supertokens-api-key': {
      name: 'SuperTokens core API key',
      source:
        'https://github.com/supertokens/docs/blob/22b877e48de04de7648f957f8158d6e103c59cd2/v2/session/common-customizations/core/api-keys.mdx',
      shapes: [
        [...key(1), '=', ...key(1), '=', ...key(1)],
        [...key(1), '=', ...key(10)],
        [...key(10), '=', ...key(1)],
        [...key(20), { oneOf: ['==', '='] }],
        key(20),
      ],
      beside: [{ named: '*supertokens_api_key' }, { named: '*supertokens_core_api_key' }, { named: '*super_tokens_api_key' }],
      carriers: [{ header: 'api-key', value: '{key}' }],
      manual: {
        page: 'https://supertokens.com/dashboard-saas',
        steps: ['Open the app', 'Rotate its API keys; of a core of one’s own change API_KEYS'],
      },
      reach: 'Reads and changes users and sessions of one core.',
    },
  },
} as const satisfies Service
