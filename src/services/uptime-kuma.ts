import type { Service } from '../model/service.ts'

/** API keys are `uk`, their number, `_` and 40 characters, as its own code makes them. It runs on servers of one’s own. */
export const uptimeKuma = {
  id: 'uptime-kuma',
  name: 'Uptime Kuma',
  docs: 'https://github.com/louislam/uptime-kuma/wiki/API-Keys',
  hosts: [],
  selfHosted: true,
  keys: {
    'uptime-kuma-api-key': {
      name: 'Uptime Kuma API key',
      source:
        'https://github.com/louislam/uptime-kuma/blob/0f217f93f76efc867570ae31cb931ebf2eab19f7/server/socket-handlers/api-key-socket-handler.js',
      shape: ['uk', { digit: [1, 4] }, '_', { base64url: 40 }],
      beside: [
        { named: '*uptime_kuma_api_key' },
        { named: '*uptime_kuma_key' },
        { named: '*uptime_kuma_token' },
        { named: '*uptime_kuma_api_token' },
        { named: '*uptime_kuma_access_token' },
        { named: '*uptime_kuma_secret' },
        { named: '*uptime_kuma_password' },
        { named: '*uptimekuma_api_key' },
        { named: '*uptimekuma_key' },
        { named: '*uptimekuma_token' },
        { named: '*uptimekuma_api_token' },
        { named: '*uptimekuma_access_token' },
        { named: '*uptimekuma_secret' },
        { named: '*uptimekuma_password' },
        { named: '*kuma_api_key' },
        { named: '*kuma_key' },
        { named: '*kuma_token' },
        { named: '*kuma_api_token' },
        { named: '*kuma_access_token' },
        { named: '*kuma_secret' },
        { named: '*kuma_password' },
        { word: 'uptime', within: 200 },
        { word: 'kuma', within: 200 },
        { word: '/metrics', within: 200 },
      ],
      access: 'read',
      manual: { page: 'https://github.com/louislam/uptime-kuma/wiki/API-Keys', steps: ['Settings, API keys', 'Delete the key'] },
      reach: 'Reads the metrics of all monitors.',
    },
  },
} as const satisfies Service
