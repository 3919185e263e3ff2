import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/**
 * The secret of an API token is a UUID, as its own code makes it; the header has it behind user, realm and the token’s id. It runs on
 * servers of one’s own.
 */
export const proxmox = {
  id: 'proxmox',
  name: 'Proxmox VE',
  docs: 'https://pve.proxmox.com/wiki/Proxmox_VE_API#API_Tokens',
  hosts: [],
  selfHosted: true,
  keys: {
    'proxmox-token-secret': {
      name: 'Proxmox VE API token secret',
      source:
        'https://github.com/proxmox/pve-access-control/blob/197d1016fd2f75aa4654d2fd77b4142fc450e2ba/src/PVE/TokenConfig.pm',
      shape: uuid,
      beside: [
        ...named(
          ['proxmox', 'pve', 'proxmox_ve'],
          ['_token_secret', '_api_token_secret', '_api_token', '_token_value', '_secret', '_api_secret', '_api_key', '_token'],
        ),
        { named: '*pm_api_token_secret' },
        { word: 'PVEAPIToken', within: 200 },
        { word: 'PROXMOX_VE_API_TOKEN', within: 200 },
        { word: 'pm_api_token_id', within: 200 },
        { word: 'PM_API_TOKEN_ID', within: 200 },
      ],
      manual: {
        page: 'https://pve.proxmox.com/wiki/User_Management',
        steps: ['Datacenter, Permissions, API tokens', 'Remove the token'],
      },
      reach: 'Runs and changes virtual machines, as far as the token’s or its user’s roles go, with user and token id.',
    },
  },
} as const satisfies Service
