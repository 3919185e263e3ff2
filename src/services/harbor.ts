import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/** Robot secrets: 32 letters and digits, as the public code of the server makes them. */
export const harbor = {
  id: 'harbor',
  name: 'Harbor',
  docs: 'https://goharbor.io/docs/latest/working-with-projects/project-configuration/create-robot-accounts/',
  hosts: [],
  selfHosted: true,
  keys: {
    'harbor-robot-secret': {
      name: 'Harbor robot secret',
      source: 'https://github.com/goharbor/harbor/blob/main/src/common/utils/utils.go',
      shape: [{ base62: 32 }],
      beside: [
        { named: '*harbor_password' },
        { named: '*harbor_secret' },
        { named: '*harbor_token' },
        ...named(
          ['harbor', 'harbor_robot'],
          ['_robot_secret', '_robot_password', '_robot_token', '_cli_secret', '_registry_password'],
        ),
        ...named(
          ['goharbor', 'robot_harbor'],
          [
            '_password',
            '_secret',
            '_token',
            '_robot_secret',
            '_robot_password',
            '_robot_token',
            '_cli_secret',
            '_registry_password',
          ],
        ),
      ],
      manual: {
        page: 'https://goharbor.io/docs/latest/working-with-projects/project-configuration/create-robot-accounts/',
        steps: ['Find where the robot secret was made', 'End it there, and make another'],
      },
      reach: 'Pulls and pushes images of a project.',
    },
  },
} as const satisfies Service
