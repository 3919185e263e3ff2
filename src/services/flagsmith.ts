import type { Service } from '../model/service.ts'

/**
 * Keys of an environment for servers are `ser.` (as the public code of the server has it) and more, API keys of an
 * organization 8 characters, a dot and 32 more, as the library makes them that the server uses. Client-side keys are public.
 */
export const flagsmith = {
  id: 'flagsmith',
  name: 'Flagsmith',
  docs: 'https://docs.flagsmith.com/clients/server-side',
  hosts: ['api.flagsmith.com', 'edge.api.flagsmith.com'],
  selfHosted: true,
  keys: {
    'flagsmith-server-key': {
      name: 'Flagsmith server-side environment key',
      source: 'https://github.com/Flagsmith/flagsmith/blob/599f84865445d5b813789edb3c48212feba18fe8/api/environments/api_keys.py',
      shape: ['ser.', { base62: [20, 40] }],
      beside: [
        { named: '*flagsmith_environment_key' },
        { named: '*flagsmith_key' },
        { named: '*flagsmith_server_key' },
        { named: '*flagsmith_server_side_environment_key' },
        { named: '*flagsmith_sdk_key' },
        { named: '*flagsmith_env_key' },
        { named: '*flagsmith_api_key' },
        { word: 'flagsmith', within: 200 },
      ],
      carriers: [{ header: 'X-Environment-Key', value: '{key}' }],
      manual: {
        page: 'https://app.flagsmith.com/',
        steps: ['Open the environment, Settings, Keys', 'Delete the server-side key'],
      },
      reach: 'Reads all flags, segments and rules of an environment.',
    },
    'flagsmith-organisation-api-key': {
      name: 'Flagsmith organisation API key',
      source: 'https://github.com/florimondmanca/djangorestframework-api-key/blob/master/src/rest_framework_api_key/crypto.py',
      shape: [{ base62: 8, as: 'id' }, '.', { base62: 32 }],
      beside: [
        { named: '*flagsmith_api_key' },
        { named: '*flagsmith_api_token' },
        { named: '*flagsmith_master_api_key' },
        { named: '*flagsmith_organisation_api_key' },
        { named: '*flagsmith_token' },
      ],
      carriers: [{ header: 'Authorization', value: 'Api-Key {key}' }],
      manual: { page: 'https://app.flagsmith.com/', steps: ['Organisation settings, API Keys', 'Delete the key'] },
      reach: 'Changes flags, environments and members of an organisation.',
    },
  },
} as const satisfies Service
