import type { Service } from '../model/service.ts'
import { uuid } from '../model/uuid.ts'

/**
 * API tokens are UUIDs, as samples look. The address of a custom webhook is its own key: a zone and 32 letters and digits, as
 * samples look, too; the help page about webhooks shows no address. The address of an MCP server holds its token.
 */
export const makeCom = {
  id: 'make-com',
  name: 'Make',
  docs: 'https://developers.make.com/api-documentation/authentication',
  hosts: ['eu1.make.com', 'eu2.make.com', 'us1.make.com', 'us2.make.com'],
  keys: {
    'make-com-api-token': {
      name: 'Make API token',
      shape: uuid,
      beside: [
        { named: '*make_api_token' },
        { named: '*make_api_key' },
        { named: '*make_com_api_key' },
        { named: '*make_com_api_token' },
        { named: '*integromat_api_token' },
        { named: '*integromat_api_key' },
      ],
      carriers: [{ header: 'Authorization', value: 'Token {key}' }],
      manual: { page: 'https://www.make.com/en/login', steps: ['Profile, API access', 'Delete the token'] },
      reach: 'Reads and changes scenarios and connections, as far as its scopes go.',
    },
    'make-com-webhook': {
      name: 'Make webhook URL',
      shape: [
        {
          oneOf: [
            'https://hook.eu1.make.com/',
            'https://hook.eu2.make.com/',
            'https://hook.us1.make.com/',
            'https://hook.us2.make.com/',
            'https://hook.integromat.com/',
          ],
        },
        { base36: [30, 34] },
      ],
      access: 'write',
      manual: { page: 'https://www.make.com/en/login', steps: ['Webhooks, open the webhook', 'Delete it and make a new one'] },
      reach: 'Starts one scenario with any data.',
    },
    'make-com-mcp-url': {
      name: 'Make MCP server URL',
      shape: [
        {
          oneOf: [
            'https://eu1.make.com/mcp/api/v1/u/',
            'https://eu2.make.com/mcp/api/v1/u/',
            'https://us1.make.com/mcp/api/v1/u/',
            'https://us2.make.com/mcp/api/v1/u/',
          ],
        },
        ...uuid,
      ],
      manual: { page: 'https://www.make.com/en/login', steps: ['Profile, API access', 'Delete the MCP token'] },
      reach: 'Runs the scenarios of its owner.',
    },
  },
} as const satisfies Service
