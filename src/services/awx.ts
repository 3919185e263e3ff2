import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/** OAuth 2 tokens have 30 letters and digits, as the examples of its own documentation. It runs on servers of one’s own. */
export const awx = {
  id: 'awx',
  name: 'AWX (Ansible Tower)',
  docs: 'https://docs.ansible.com/automation-controller/latest/html/userguide/applications_auth.html',
  hosts: [],
  selfHosted: true,
  keys: {
    'awx-token': {
      name: 'AWX OAuth 2 token',
      source: 'https://github.com/ansible/awx/blob/1c2621cd60d0e9c986c57236a6e9711d3ee2099f/docs/auth/oauth.md',
      shape: [{ base62: 30 }],
      beside: [
        { named: '*awx_oauth_token' },
        { named: '*tower_oauth_token' },
        { named: '*controller_oauth_token' },
        { named: '*aap_oauth_token' },
        { named: '*ansible_tower_oauth_token' },
        { named: '*automation_controller_oauth_token' },
        ...named(['awx', 'ansible_tower', 'aap'], ['_token', '_access_token', '_api_token']),
        { command: 'awx', flag: '--conf.token' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://docs.ansible.com/automation-controller/latest/html/userguide/applications_auth.html',
        steps: ['Open the user, Tokens', 'Delete the token'],
      },
      reach: 'Starts jobs on all machines that its user may manage, or reads alone, by its scope.',
    },
  },
} as const satisfies Service
