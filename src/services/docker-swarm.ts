import type { Service } from '../model/service.ts'
import { credentialNames, tokenNames } from '../model/usual-names.ts'

/**
 * What a swarm of Docker makes: join tokens have two runs of small letters and digits, the first a digest of its certificate; the
 * key that unlocks a manager is 43 characters of base64. Both as the pages show them.
 */
export const dockerSwarm = {
  id: 'docker-swarm',
  name: 'Docker Swarm',
  docs: 'https://docs.docker.com/engine/swarm/',
  hosts: [],
  selfHosted: true,
  keys: {
    'docker-swarm-join-token': {
      name: 'Docker Swarm join token',
      source: 'https://docs.docker.com/engine/swarm/join-nodes/',
      shape: ['SWMTKN-1-', { base36: 50 }, '-', { base36: 25 }],
      alone: true,
      beside: [...tokenNames('swarm', 'docker_swarm', 'swarm_join'), { word: 'docker swarm join', within: 60 }],
      manual: {
        page: 'https://docs.docker.com/engine/swarm/swarm-mode/',
        steps: [
          'On a manager: docker swarm join-token --rotate worker, and the same with manager',
          'Look through the nodes that have joined',
        ],
      },
      reach: 'Joins the swarm, as a manager or as a worker, where its port can be reached.',
    },
    'docker-swarm-unlock-key': {
      name: 'Docker Swarm unlock key',
      source: 'https://docs.docker.com/engine/swarm/swarm_manager_locking/',
      shape: ['SWMKEY-1-', { base64: 43 }],
      alone: true,
      beside: [...credentialNames('swarm_unlock', 'docker_swarm_unlock'), { word: 'docker swarm unlock', within: 200 }],
      manual: {
        page: 'https://docs.docker.com/engine/swarm/swarm_manager_locking/',
        steps: ['On a manager: docker swarm unlock-key --rotate'],
      },
      reach: 'With a manager’s disk: opens the keys that the swarm keeps there.',
    },
  },
} as const satisfies Service
