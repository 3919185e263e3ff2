import type { Service } from '../model/service.ts'

/**
 * Keys of Tolgee: base32 in lower case behind a prefix; that of a project key holds the project’s id, so that lengths vary. The
 * source has the prefixes; the rest is what samples look like.
 */
export const tolgee = {
  id: 'tolgee',
  name: 'Tolgee',
  docs: 'https://docs.tolgee.io/platform/account_settings/api_keys_and_pat_tokens',
  hosts: ['app.tolgee.io'],
  selfHosted: true,
  keys: {
    'tolgee-project-key': {
      name: 'Tolgee project API key',
      source:
        'https://github.com/tolgee/tolgee-platform/blob/0cb834a4d4db104c5ef68a8b416112becae0ec54/backend/data/src/main/kotlin/io/tolgee/security/constants.kt',
      shape: ['tgpak_', { base36: [32, 72] }],
      carriers: [{ header: 'X-API-Key', value: '{key}' }],
      manual: { page: 'https://app.tolgee.io/account/apiKeys', steps: ['Find the key', 'Regenerate or delete it'] },
      reach: 'Reads or changes one project, as far as its scopes go.',
    },
    'tolgee-personal-token': {
      name: 'Tolgee personal access token',
      source:
        'https://github.com/tolgee/tolgee-platform/blob/0cb834a4d4db104c5ef68a8b416112becae0ec54/backend/data/src/main/kotlin/io/tolgee/security/constants.kt',
      shape: ['tgpat_', { base36: [32, 72] }],
      carriers: [{ header: 'X-API-Key', value: '{key}' }],
      manual: {
        page: 'https://app.tolgee.io/account/personal-access-tokens',
        steps: ['Find the token', 'Regenerate or delete it'],
      },
      reach: 'Acts as its user in all projects.',
    },
  },
} as const satisfies Service
