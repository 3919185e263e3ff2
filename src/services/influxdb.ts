import type { Service } from '../model/service.ts'

/** Tokens of InfluxDB 2 are 64 bytes of base64url, as its public code makes them; version 3 puts a prefix before them. */
export const influxdb = {
  id: 'influxdb',
  name: 'InfluxDB',
  docs: 'https://docs.influxdata.com/influxdb/cloud/admin/tokens/',
  hosts: ['*.influxdata.com'],
  selfHosted: true,
  keys: {
    'influxdb-token': {
      name: 'InfluxDB token',
      source: 'https://github.com/influxdata/influxdb/blob/0d5251b4f183c89855debf7b61bfffa8896cbee5/authorization/service.go',
      shape: [{ base64url: 86 }, '=='],
      beside: [
        { named: '*influx_token' },
        { named: '*influxdb_token' },
        { named: '*influxdb_v2_token' },
        { named: '*influx_api_token' },
        { named: '*influxdb_api_token' },
        { named: '*influxdb_admin_token' },
        { named: '*influxdb_init_admin_token' },
        { named: '*influx_db_token' },
        { named: 'token', in: '**/{telegraf*.conf,influx*.toml}' },
      ],
      carriers: [{ header: 'Authorization', value: 'Token {key}' }],
      manual: { page: 'https://cloud2.influxdata.com/', steps: ['Load Data, API Tokens', 'Delete the token'] },
      reach: 'Reads and writes the buckets that it names; an operator token does all.',
    },
    'influxdb-3-token': {
      name: 'InfluxDB 3 token',
      source: 'https://docs.influxdata.com/influxdb3/core/admin/tokens/admin/preconfigured/',
      shapes: [
        ['apiv3_', { base64url: [60, 120] }],
        ['apiv3_', { base64url: [60, 120] }, '=='],
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://docs.influxdata.com/influxdb3/core/admin/tokens/',
        steps: ['influxdb3 delete token --token-name and the token’s name'],
      },
      reach: 'Administers a server of one’s own, or reads and writes what its permissions name.',
    },
  },
} as const satisfies Service
