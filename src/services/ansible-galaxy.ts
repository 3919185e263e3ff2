import type { Service } from '../model/service.ts'

/** Tokens are those of Django REST framework, which the server uses: 20 bytes in hexadecimal digits. */
export const ansibleGalaxy = {
  id: 'ansible-galaxy',
  name: 'Ansible Galaxy',
  docs: 'https://galaxy.ansible.com/docs/',
  hosts: ['galaxy.ansible.com'],
  selfHosted: true,
  keys: {
    'ansible-galaxy-token': {
      name: 'Ansible Galaxy token',
      source: 'https://github.com/encode/django-rest-framework/blob/main/rest_framework/authtoken/models.py',
      shape: [{ hex: 40 }],
      beside: [
        { named: '*ansible_galaxy_token' },
        { named: '*galaxy_token' },
        { named: '*galaxy_api_key' },
        { named: '*ansible_galaxy_api_key' },
        { named: '*ansible_galaxy_server_token' },
        { named: '*galaxy_api_token' },
        { command: 'ansible-galaxy', flag: '--token' },
        { command: 'ansible-galaxy', flag: '--api-key' },
        { named: 'token', in: '**/.ansible/galaxy_token' },
      ],
      carriers: [{ header: 'Authorization', value: 'Token {key}' }],
      manual: { page: 'https://galaxy.ansible.com/ui/token/', steps: ['Load a new token: the old one dies'] },
      reach: 'Publishes collections and roles that others run.',
    },
  },
} as const satisfies Service
