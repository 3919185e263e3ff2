import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/** API keys: 64 letters and digits, as samples look. */
export const openzeppelinDefender = {
  id: 'openzeppelin-defender',
  name: 'OpenZeppelin Defender',
  docs: 'https://docs.openzeppelin.com/defender/',
  hosts: ['defender-api.openzeppelin.com'],
  keys: {
    'openzeppelin-defender-api-key': {
      name: 'OpenZeppelin Defender API key',
      shape: [{ base62: 64 }],
      beside: [
        ...named(
          ['defender', 'openzeppelin_defender', 'defender_relay', 'relayer'],
          ['_secret', '_api_secret', '_team_api_secret'],
        ),
        { named: '*defender_team_secret' },
        { named: '*defender_team_team_api_secret' },
        { word: 'defender-api.openzeppelin.com', within: 160 },
      ],
      manual: {
        page: 'https://docs.openzeppelin.com/defender/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Signs transactions with the relayers of the team.',
    },
  },
} as const satisfies Service
