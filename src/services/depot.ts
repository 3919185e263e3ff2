import type { Service } from '../model/service.ts'

/** Tokens of users, organizations and projects; no page says how they look. */
export const depot = {
  id: 'depot',
  name: 'Depot',
  docs: 'https://depot.dev/docs/cli/authentication',
  hosts: ['api.depot.dev', 'registry.depot.dev'],
  keys: {
    'depot-token': {
      name: 'Depot token',
      shape: [{ word: [24, 120] }],
      beside: [
        { named: '*depot_token' },
        { named: '*depot_api_token' },
        { named: '*depot_project_token' },
        { named: '*depot_org_token' },
        { named: '*depot_cache_token' },
        { command: 'depot', flag: '--token' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://depot.dev/settings',
        steps: ['API Tokens; an organization’s or project’s under its settings', 'Remove the token'],
      },
      reach: 'Runs builds, and pulls and pushes images of its projects.',
    },
  },
} as const satisfies Service
