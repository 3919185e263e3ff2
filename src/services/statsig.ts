import type { Service } from '../model/service.ts'

/**
 * Server secret keys and console API keys. Its own library refuses a server secret that does not begin with `secret-`; the other
 * prefix and the lengths are those of keys in use, and too plain to be looked for alone. Client keys are public.
 */
export const statsig = {
  id: 'statsig',
  name: 'Statsig',
  docs: 'https://docs.statsig.com/access-management/api-keys',
  hosts: ['statsigapi.net', 'api.statsig.com', 'events.statsigapi.net'],
  keys: {
    'statsig-server-secret': {
      name: 'Statsig server secret key',
      source: 'https://github.com/statsig-io/python-sdk/blob/006dee24ab1ad1f31518f7ccbdc914f2ba253e58/statsig/statsig_server.py',
      shape: ['secret-', { base62: [30, 60] }],
      beside: [
        { named: '*statsig_server_secret' },
        { named: '*statsig_secret_key' },
        { named: '*statsig_server_key' },
        { named: '*statsig_secret' },
        { named: '*statsig_api_key' },
        { named: '*statsig_server_api_key' },
        { named: '*statsig_server_secret_key' },
        { word: 'statsig', within: 200 },
      ],
      carriers: [{ header: 'STATSIG-API-KEY', value: '{key}' }],
      manual: { page: 'https://console.statsig.com/api_keys', steps: ['Find the key', 'Rotate or delete it'] },
      reach: 'Reads the whole configuration of a project, and sends events.',
    },
    'statsig-console-key': {
      name: 'Statsig console API key',
      shape: ['console-', { base62: [30, 60] }],
      beside: [
        { named: '*statsig_console_api_key' },
        { named: '*statsig_console_key' },
        { named: '*statsig_api_key' },
        { word: 'statsig', within: 200 },
      ],
      carriers: [{ header: 'STATSIG-API-KEY', value: '{key}' }],
      manual: { page: 'https://console.statsig.com/api_keys', steps: ['Find the key', 'Rotate or delete it'] },
      reach: 'Changes a project’s gates, experiments and keys.',
    },
  },
} as const satisfies Service
