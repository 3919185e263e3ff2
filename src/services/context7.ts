import type { Service } from '../model/service.ts'

/** API keys: `ctx7sk-`, as the page says; behind it, as no page says how long, 20 to 64 letters, digits, `_` and `-` are looked at. */
export const context7 = {
  id: 'context7',
  name: 'Context7',
  docs: 'https://context7.com/docs/howto/api-keys',
  hosts: ['context7.com', 'mcp.context7.com'],
  keys: {
    'context7-api-key': {
      name: 'Context7 API key',
      source: 'https://github.com/upstash/context7/blob/3df3933cb4ce6fb4a13957602edb578aae7e0715/docs/howto/api-keys.mdx',
      shape: ['ctx7sk-', { base64url: [20, 64] }],
      carriers: [
        { header: 'Authorization', value: 'Bearer {key}' },
        { header: 'CONTEXT7_API_KEY', value: '{key}' },
      ],
      manual: { page: 'https://context7.com/dashboard', steps: ['API Keys: find the key', 'Delete it'] },
      reach: 'Reads documentation at the cost of the account, its private libraries too.',
    },
  },
} as const satisfies Service
