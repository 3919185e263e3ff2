import type { Service } from '../model/service.ts'

/**
 * Passwords that Aura makes are 43 characters of base64url in public samples; passwords that people chose are left to others.
 */
export const neo4jAura = {
  id: 'neo4j-aura',
  name: 'Neo4j Aura',
  docs: 'https://neo4j.com/docs/aura/api/authentication/',
  hosts: ['api.neo4j.io', '*.databases.neo4j.io'],
  keys: {
    'neo4j-aura-password': {
      name: 'Neo4j Aura database password',
      shape: [{ base64url: 43 }],
      beside: [
        { named: '*neo4j_password' },
        { named: '*neo4j_pass' },
        { named: '*neo4j_pwd' },
        { named: '*neo4j_aura_password' },
      ],
      manual: {
        page: 'https://console.neo4j.io/',
        steps: ['Open the instance', 'Change the password in its settings or with ALTER USER'],
      },
      reach: 'Reads and writes one database as its user.',
    },
    'neo4j-aura-client-secret': {
      name: 'Neo4j Aura API client secret',
      shape: [{ base64url: [43, 86] }],
      beside: [
        { named: '*aura_client_secret' },
        { named: '*aura_api_client_secret' },
        { named: '*neo4j_aura_client_secret' },
        { named: '*aura_api_key_client_secret' },
      ],
      manual: { page: 'https://console.neo4j.io/#account', steps: ['API keys', 'Delete the key'] },
      reach: 'Makes, pauses and deletes instances as its user.',
    },
  },
} as const satisfies Service
