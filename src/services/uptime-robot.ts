import type { Service } from '../model/service.ts'

/** The user’s id and 24 hexadecimal digits, as public samples show: `u` the main key, `ur` read-only, `m` one monitor. */
export const uptimeRobot = {
  id: 'uptime-robot',
  name: 'UptimeRobot',
  docs: 'https://uptimerobot.com/api/',
  hosts: ['api.uptimerobot.com'],
  keys: {
    'uptime-robot-api-key': {
      name: 'UptimeRobot API key',
      shape: [{ oneOf: ['ur', 'u', 'm'] }, { digit: [5, 10] }, '-', { hex: 24 }],
      beside: [
        { named: '*uptimerobot_api_key' },
        { named: '*uptime_robot_api_key' },
        { named: '*uptimerobot_key' },
        { named: '*uptimerobot_token' },
        { word: 'api.uptimerobot.com', within: 300 },
      ],
      carriers: [{ query: 'api_key' }],
      manual: { page: 'https://dashboard.uptimerobot.com/integrations', steps: ['API', 'Delete or regenerate the key'] },
      reach: 'Reads and changes all monitors; `ur` keys only read, `m` keys read one monitor.',
    },
  },
} as const satisfies Service
