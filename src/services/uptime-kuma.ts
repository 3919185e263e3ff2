import type { Service } from '../model/service.ts'
import { plainKeyNames } from '../model/usual-names.ts'

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
        ...plainKeyNames('uptime_kuma'),
        { named: '*uptime_kuma_password' },
        ...plainKeyNames('uptimekuma'),
        { named: '*uptimekuma_password' },
        ...plainKeyNames('kuma'),
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
