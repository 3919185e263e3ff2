import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 24 to 90 characters of URL-safe base64 are looked at. */
export const anchore = {
  id: 'anchore',
  name: 'Anchore',
  docs: 'https://docs.anchore.com/',
  hosts: ['*.anchore.com'],
  keys: {
    'anchore-api-key': {
      name: 'Anchore API key',
      shape: [{ base64url: [24, 90] }],
      beside: [
        ...tokenNames('anchore'),
        { named: '*anchore_password' },
        { named: '*anchore_pass' },
        { named: '*anchore_passwd' },
        { named: '*anchore_pwd' },
        { named: '*anchore_api_password' },
        ...tokenNames('anchorectl'),
        { named: '*anchorectl_password' },
        { named: '*anchorectl_pass' },
        { named: '*anchorectl_passwd' },
        { named: '*anchorectl_pwd' },
        { named: '*anchorectl_api_password' },
        ...tokenNames('anchore_cli'),
        { named: '*anchore_cli_password' },
        { named: '*anchore_cli_pass' },
        { named: '*anchore_cli_passwd' },
        { named: '*anchore_cli_pwd' },
        { named: '*anchore_cli_api_password' },
      ],
      manual: { page: 'https://docs.anchore.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads what is known of the owner’s security, as far as its rights go.',
    },
  },
} as const satisfies Service
