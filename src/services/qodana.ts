import { jsonWebToken } from '../model/json-web-token.ts'
import type { Service } from '../model/service.ts'

/** Project tokens: JSON Web Tokens, as samples look. */
export const qodana = {
  id: 'qodana',
  name: 'JetBrains Qodana',
  docs: 'https://www.jetbrains.com/help/qodana/project-token.html',
  hosts: ['qodana.cloud', 'api.qodana.cloud'],
  keys: {
    'qodana-token': {
      name: 'JetBrains Qodana project token',
      shape: jsonWebToken,
      check: 'jwt',
      beside: [
        { named: '*qodana_token' },
        { named: '*qodana_cloud_token' },
        { named: '*qodana_project_token' },
        { named: '*qodana_license_only_token' },
        { named: '*qodana_organization_token' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      access: 'write',
      manual: { page: 'https://qodana.cloud/', steps: ['Open the project, Settings', 'Regenerate the token'] },
      reach: 'Uploads reports of one project.',
    },
  },
} as const satisfies Service
