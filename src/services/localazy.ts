import type { Service } from '../model/service.ts'

/** Keys of Localazy: `a`, the project’s number and a hexadecimal secret, as far as is seen; no page gives lengths. */
export const localazy = {
  id: 'localazy',
  name: 'Localazy',
  docs: 'https://localazy.com/docs/cli/authorization',
  hosts: ['api.localazy.com'],
  keys: {
    'localazy-project-key': {
      name: 'Localazy project key',
      shape: ['a', { digit: [15, 22] }, '-', { hex: [32, 72] }],
      beside: [
        { named: '*localazy_write_key' },
        { named: '*localazy_read_key' },
        { named: '*localazy_project_key' },
        { named: '*localazy_api_key' },
        { named: 'writeKey', in: '**/{localazy.json,localazy.keys.json,build.gradle,build.gradle.kts}' },
        { named: 'readKey', in: '**/{localazy.json,localazy.keys.json,build.gradle,build.gradle.kts}' },
        { command: 'localazy', flag: '-w' },
        { command: 'localazy', flag: '-r' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://localazy.com/my/projects',
        steps: ['Open the project, Developers, Project keys', 'Regenerate the key'],
      },
      reach: 'Reads a project’s strings; with a write key it uploads them, too.',
    },
  },
} as const satisfies Service
