/** Deploy keys and secret-scanning alerts of the local GitHub: https://docs.github.com/rest/deploy-keys, https://docs.github.com/rest/secret-scanning */
import type { StoredDeployKey } from './server.ts'

export interface StoredAlert {
  readonly number: number
  readonly secret: string
  readonly type: string
  state: 'open' | 'resolved'
  resolution: string | null
  comment: string | null
}

export const deployKeyOf = (repository: string, key: StoredDeployKey): object => ({
  key: 'ssh-ed25519 AAAA',
  url: `https://github.test/repos/${repository}/keys/${key.id}`,
  verified: true,
  ...key,
})

export const alertOf = (repository: string, alert: StoredAlert, hideSecret: boolean): object => {
  const url = `https://github.test/repos/${repository}/secret-scanning/alerts/${alert.number}`
  return {
    number: alert.number,
    created_at: '2026-11-20T12:00:00Z',
    url,
    html_url: url,
    locations_url: `${url}/locations`,
    state: alert.state,
    resolution: alert.resolution,
    resolution_comment: alert.comment,
    secret_type: alert.type,
    secret_type_display_name: alert.type,
    ...(hideSecret ? {} : { secret: alert.secret }),
    push_protection_bypassed: false,
  }
}

/** A public key as GitHub takes it: type and blob, the blob naming the type itself. */
export function readPublicKey(text: string): string | undefined {
  const [, type = '', blob = ''] =
    /^(ssh-ed25519|ssh-rsa|ecdsa-sha2-nistp\d+) ([A-Za-z0-9+/]+={0,2})(?: .*)?$/.exec(text.trim()) ?? []
  const bytes = Buffer.from(blob, 'base64')
  if (bytes.length < 4 + type.length || type === '') return undefined
  return bytes.subarray(4, 4 + bytes.readUInt32BE(0)).toString() === type ? `${type} ${blob}` : undefined
}
