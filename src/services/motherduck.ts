import type { Service } from '../model/service.ts'
import { plainKeyNames } from '../model/usual-names.ts'

/** Access tokens are JSON Web Tokens, as samples look; names tell them apart from others. */
export const motherduck = {
  id: 'motherduck',
  name: 'MotherDuck',
  docs: 'https://motherduck.com/docs/key-tasks/authenticating-and-connecting-to-motherduck/authenticating-to-motherduck/',
  hosts: ['api.motherduck.com', 'app.motherduck.com'],
  keys: {
    'motherduck-token': {
      name: 'MotherDuck access token',
      shape: ['eyJ', { base64url: [10, 400] }, '.eyJ', { base64url: [20, 2000] }, '.', { base64url: [43, 700] }],
      check: 'jwt',
      beside: [
        ...plainKeyNames('motherduck'),
        { named: '*motherduck_read_scaling_token' },
        { named: '*motherduck_read_token' },
        { named: '*motherduck_service_token' },
        { word: 'md:?motherduck_token', within: 200 },
        { word: 'motherduck_token', within: 200 },
        { word: 'api.motherduck.com', within: 200 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }, { query: 'motherduck_token' }],
      manual: { page: 'https://app.motherduck.com/settings/tokens', steps: ['Settings, Access tokens', 'Revoke the token'] },
      reach: 'Reads and changes all databases of its user, or reads alone, by its kind.',
    },
  },
} as const satisfies Service
