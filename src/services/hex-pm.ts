import type { Service } from '../model/service.ts'

/** API keys of the package manager of Elixir and Erlang are 16 random bytes as hexadecimal digits, as its public code makes them. */
export const hexPm = {
  id: 'hex-pm',
  name: 'Hex',
  docs: 'https://hexdocs.pm/hex/Mix.Tasks.Hex.User.html',
  hosts: [],
  selfHosted: true,
  keys: {
    'hex-pm-api-key': {
      name: 'Hex API key',
      source: 'https://github.com/hexpm/hexpm/blob/02c61e62d4dae2e29a4597fec9085b5c48e4b060/lib/hexpm/accounts/auth.ex',
      shape: [{ hex: 32 }],
      beside: [
        { named: '*hex_api_key' },
        { named: '*hexpm_api_key' },
        { named: '*hex_pm_api_key' },
        { named: '*hexpm_token' },
        { named: '*hexpm_write_key' },
        { named: '*hex_repos_key' },
        { named: '*hex_organization_key' },
        { named: '*hex_auth_key' },
      ],
      carriers: [{ header: 'Authorization', value: '{key}' }],
      manual: {
        page: 'https://hexdocs.pm/hex/Mix.Tasks.Hex.User.html',
        steps: ['List keys: `mix hex.user key list`', 'Revoke it: `mix hex.user key revoke NAME`'],
      },
      reach: 'Publishes packages that others build, or installs an organization’s private ones.',
    },
  },
} as const satisfies Service
