import type { Service } from '../model/service.ts'

/** Tokens are 64 hexadecimal digits in tokens in use; no page shows one. */
export const semgrep = {
  id: 'semgrep',
  name: 'Semgrep',
  docs: 'https://semgrep.dev/docs/deployment/tokens',
  hosts: ['semgrep.dev'],
  keys: {
    'semgrep-token': {
      name: 'Semgrep token',
      shape: [{ hex: 64 }],
      beside: [
        { named: '*semgrep_app_token' },
        { named: '*semgrep_api_token' },
        { named: '*semgrep_token' },
        { named: '*semgrep_api_key' },
        { named: 'api_token', in: '**/.semgrep/settings.yml' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://semgrep.dev/orgs/-/settings/tokens', steps: ['Find the token', 'Delete it'] },
      reach: 'Reads an organization’s findings and uploads scans.',
    },
  },
} as const satisfies Service
