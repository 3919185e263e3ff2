import type { Service } from '../model/service.ts'

/**
 * SDK keys for servers have a prefix, which the issuer’s own library asks for; their length is not documented. Client and mobile
 * keys are public.
 */
export const devcycle = {
  id: 'devcycle',
  name: 'DevCycle',
  docs: 'https://docs.devcycle.com/essentials/keys',
  hosts: ['api.devcycle.com', 'bucketing-api.devcycle.com', 'config-cdn.devcycle.com'],
  keys: {
    'devcycle-server-key': {
      name: 'DevCycle server SDK key',
      source:
        'https://github.com/DevCycleHQ/js-sdks/blob/451864f600f394629cf7bc5722d4481736386d9f/sdk/nodejs/src/utils/paramUtils.ts',
      shape: ['dvc_server_', { word: [20, 80] }],
      carriers: [{ header: 'Authorization', value: '{key}' }],
      manual: {
        page: 'https://app.devcycle.com/',
        steps: ['Open the project, Environments & Keys', 'Rotate the key, then delete the old one'],
      },
      reach: 'Reads the whole configuration of an environment.',
    },
    'devcycle-api-client-secret': {
      name: 'DevCycle API client secret',
      shape: [{ base64url: [40, 100] }],
      beside: [{ named: '*devcycle_client_secret' }, { named: '*dvc_client_secret' }, { named: '*devcycle_api_client_secret' }],
      manual: { page: 'https://app.devcycle.com/', steps: ['Organization settings, API credentials', 'Replace the secret'] },
      reach: 'Gets tokens that change features of an organization.',
    },
  },
} as const satisfies Service
