import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/**
 * NuGet API keys: a UUID, as the public code of the server makes them. Passwords and tokens: no page says how long; 12 to 30
 * letters and digits are looked at.
 */
export const nexusRepository = {
  id: 'nexus-repository',
  name: 'Sonatype Nexus Repository',
  docs: 'https://help.sonatype.com/en/user-tokens.html',
  hosts: [],
  selfHosted: true,
  keys: {
    'nexus-repository-nuget-key': {
      name: 'Sonatype Nexus Repository NuGet API key',
      source:
        'https://github.com/sonatype/nexus-public/blob/main/components/nexus-core/src/main/java/org/sonatype/nexus/internal/security/apikey/DefaultApiKeyFactory.java',
      shape: uuid,
      beside: [
        { named: '*nexus_api_key' },
        { named: '*nexus_key' },
        { named: '*nexus_nuget_api_key' },
        { named: '*nexus_nuget_key' },
        { named: '*nexus_token' },
        { named: '*nexus_nuget_nuget_api_key' },
        { named: '*nexus_nuget_nuget_key' },
        { named: '*nexus_nuget_token' },
        ...named(['sonatype_nexus', 'nexus_repo'], ['_api_key', '_key', '_nuget_api_key', '_nuget_key', '_token']),
      ],
      carriers: [{ header: 'X-NuGet-ApiKey', value: '{key}' }],
      manual: {
        page: 'https://help.sonatype.com/en/user-tokens.html',
        steps: ['Find where the NuGet API key was made', 'End it there, and make another'],
      },
      reach: 'Publishes packages in its owner’s name.',
    },
    'nexus-repository-password': {
      name: 'Sonatype Nexus Repository password or token',
      shape: [{ base62: [12, 30] }],
      beside: named(
        ['nexus', 'nexus_repo', 'nexus_deploy', 'nexus_registry', 'nexus_docker', 'nexus_maven', 'nexus_npm'],
        ['_password', '_passwd', '_pass', '_user_token', '_token'],
      ),
      manual: {
        page: 'https://help.sonatype.com/en/user-tokens.html',
        steps: ['Find where the password or token was made', 'End it there, and make another'],
      },
      reach: 'Publishes packages in its owner’s name.',
    },
  },
} as const satisfies Service
