import type { Service } from '../model/service.ts'

/**
 * Tokens of connections begin with `ntn_`, as the issuer’s MCP server shows, those from before September 2024 with `secret_`; digits and lengths are those
 * of samples. `secret_` is anybody’s prefix, so the service must be named near.
 */
export const notion = {
  id: 'notion',
  name: 'Notion',
  docs: 'https://developers.notion.com/guides/authorization/credential-security',
  hosts: ['api.notion.com'],
  keys: {
    'notion-token': {
      name: 'Notion API token',
      source: 'https://github.com/makenotion/notion-mcp-server/blob/main/README.md',
      shape: ['ntn_', { digit: 11 }, { base62: 35 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://www.notion.so/profile/integrations',
        steps: ['Open the connection, Configuration', 'Refresh the secret: the old one ends'],
      },
      reach: 'Reads and changes the pages that are shared with it.',
    },
    'notion-legacy-token': {
      name: 'Notion API token (old form)',
      shape: ['secret_', { base62: 43 }],
      beside: [
        { named: '*notion_api_key' },
        { named: '*notion_token' },
        { named: '*notion_key' },
        { named: '*notion_secret' },
        { named: '*notion_api_token' },
        { named: '*notion_access_token' },
        { named: '*notion_integration_token' },
        { named: '*notion_integration_secret' },
        { named: '*notion_api_secret' },
        { named: '*notion_auth_token' },
        { word: 'notion', within: 200 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://www.notion.so/profile/integrations',
        steps: ['Open the connection, Configuration', 'Refresh the secret: the old one ends'],
      },
      reach: 'Reads and changes the pages that are shared with it.',
    },
  },
} as const satisfies Service
