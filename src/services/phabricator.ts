import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** Conduit tokens: `api-` or `cli-` and 28 small letters and digits, as its own code makes them. */
export const phabricator = {
  id: 'phabricator',
  name: 'Phabricator',
  docs: 'https://secure.phabricator.com/conduit/',
  hosts: [],
  selfHosted: true,
  keys: {
    'phabricator-conduit-token': {
      name: 'Phabricator Conduit token',
      source: 'https://github.com/phacility/phabricator/blob/master/src/applications/conduit/storage/PhabricatorConduitToken.php',
      shape: [{ oneOf: ['api-', 'cli-'] }, { base36: 28 }],
      beside: [...tokenNames('phabricator', 'conduit', 'phab', 'phorge', 'arc', 'arcanist'), { named: '*api.token' }],
      manual: {
        page: 'https://secure.phabricator.com/settings/',
        steps: ['Settings, Conduit API tokens', 'Terminate the token'],
      },
      reach: 'Reads and writes reviews, tasks and repositories as its owner.',
    },
  },
} as const satisfies Service
