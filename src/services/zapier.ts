import type { Service } from '../model/service.ts'

/** Deploy keys have 32 characters, as its own command line demands; that they are hex digits rests on samples. The address of a catch hook is its own key. */
export const zapier = {
  id: 'zapier',
  name: 'Zapier',
  docs: 'https://docs.zapier.com/platform/reference/cli-docs',
  hosts: ['zapier.com', 'hooks.zapier.com'],
  keys: {
    'zapier-deploy-key': {
      name: 'Zapier deploy key',
      source:
        'https://github.com/zapier/zapier-platform/blob/07790b092280cd7f9f44ebc40691415ec4ea62a7/packages/cli/src/oclif/commands/login.js',
      shape: [{ hex: 32 }],
      beside: [{ named: '*zapier_deploy_key' }, { named: 'deployKey', in: '**/.zapierrc' }],
      manual: {
        page: 'https://developer.zapier.com/partner-settings/deploy-keys/',
        steps: ['Partner settings, Deploy keys', 'Delete the key'],
      },
      reach: 'Publishes versions of the account’s integrations, which run for their users.',
    },
    'zapier-webhook': {
      name: 'Zapier webhook URL',
      source: 'https://help.zapier.com/hc/en-us/articles/8496083355661-How-to-get-started-with-Webhooks-by-Zapier',
      shape: ['https://hooks.zapier.com/hooks/catch/', { digit: [4, 10] }, '/', { base36: [5, 8] }],
      access: 'write',
      manual: {
        page: 'https://zapier.com/app/zaps',
        steps: ['Open the Zap and its trigger', 'Delete the trigger and make a new one: the address changes'],
      },
      reach: 'Starts one Zap with any data.',
    },
    // The server’s id and its secret, both UUIDs, in base64: so samples look.
    'zapier-mcp-url': {
      name: 'Zapier MCP server URL',
      shapes: [
        ['https://mcp.zapier.com/api/mcp/s/', { base62: 98 }, '=='],
        ['https://mcp.zapier.com/api/mcp/s/', { base62: 98 }, '%3D%3D'],
      ],
      manual: { page: 'https://zapier.com/app/zaps', steps: ['mcp.zapier.com: open the server, Connect', 'Rotate the secret'] },
      reach: 'Does everything that the server’s actions may in the connected apps: reads and sends mail, changes tables.',
    },
  },
} as const satisfies Service
