import type { Service } from '../model/service.ts'

/** API keys of Checkmarx One are JSON Web Tokens, refresh tokens of its identity server: its own command line reads them so. */
export const checkmarx = {
  id: 'checkmarx',
  name: 'Checkmarx',
  docs: 'https://docs.checkmarx.com/en/34965-118315-authentication-for-checkmarx-one-cli.html',
  hosts: ['*.checkmarx.net', 'ast.checkmarx.net', 'iam.checkmarx.net'],
  keys: {
    'checkmarx-api-key': {
      name: 'Checkmarx One API key',
      source: 'https://github.com/Checkmarx/ast-cli/blob/main/internal/wrappers/jwt-helper.go',
      shape: ['eyJ', { base64url: [10, 400] }, '.eyJ', { base64url: [20, 3000] }, '.', { base64url: [20, 700] }],
      check: 'jwt',
      beside: [
        { named: '*cx_apikey' },
        { named: '*cx_api_key' },
        { named: '*checkmarx_api_key' },
        { named: '*checkmarx_apikey' },
        { named: '*checkmarx_token' },
        { command: 'cx', flag: '--apikey' },
      ],
      manual: {
        page: 'https://docs.checkmarx.com/en/34965-188712-creating-api-keys.html',
        steps: ['Settings, Identity and Access Management, API Keys', 'Delete the key'],
      },
      reach: 'Starts scans and reads their results, as its user may.',
    },
  },
} as const satisfies Service
