import type { Service } from '../model/service.ts'

/** API tokens: 43 characters of URL-safe base64, as samples look. */
export const platformSh = {
  id: 'platform-sh',
  name: 'Platform.sh',
  docs: 'https://docs.platform.sh/administration/cli/api-tokens.html',
  hosts: ['api.platform.sh', 'auth.api.platform.sh', 'api.upsun.com'],
  keys: {
    'platform-sh-api-token': {
      name: 'Platform.sh API token',
      shape: [{ base64url: 43 }],
      beside: [
        { named: '*platformsh_token' },
        { named: '*platformsh_api_token' },
        { named: '*platformsh_cli_token' },
        { named: '*upsun_token' },
        { named: '*upsun_api_token' },
        { named: '*upsun_cli_token' },
        { named: '*platformsh_cli_api_token' },
        { named: '*platformsh_cli_cli_token' },
        { named: '*upsun_cli_api_token' },
        { named: '*upsun_cli_cli_token' },
        { word: 'api.platform.sh', within: 160 },
      ],
      manual: { page: 'https://console.platform.sh/', steps: ['My profile, API tokens', 'Delete the token'] },
      reach: 'Deploys and changes all projects of its owner.',
    },
  },
} as const satisfies Service
