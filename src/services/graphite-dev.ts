import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** CLI tokens: 60 letters and digits, as samples look. */
export const graphiteDev = {
  id: 'graphite-dev',
  name: 'Graphite',
  docs: 'https://graphite.com/docs/cli-quick-start',
  hosts: ['api.graphite.dev', 'app.graphite.dev'],
  keys: {
    'graphite-dev-cli-token': {
      name: 'Graphite CLI token',
      shape: [{ base62: 60 }],
      beside: [...tokenNames('graphite_cli', 'graphite_dev', 'gt_auth')],
      manual: {
        page: 'https://graphite.com/docs/cli-quick-start',
        steps: ['Find where the CLI token was made', 'End it there, and make another'],
      },
      reach: 'Opens and changes pull requests as its user.',
    },
  },
} as const satisfies Service
