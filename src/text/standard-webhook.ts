import { createHmac } from 'node:crypto'
import { Fault } from '../model/fault.ts'
import type { Secret } from '../model/secret.ts'

/** What is posted. `id` stays the same where the same message is sent again, so that its receiver takes it once. */
export interface WebhookMessage {
  /** No full stop may be in it: it parts what is signed. */
  readonly id: string
  /** When it is sent; receivers refuse what is minutes old. */
  readonly at: Date
  /** The very bytes that are sent. */
  readonly body: string
}

/**
 * Headers of a message signed with HMAC-SHA256, as Standard Webhooks has it
 * (https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md). Throws `Fault`, naming `setting`, where
 * the secret is not `whsec_` and 24 to 64 bytes in base64.
 */
export function signedHeaders(
  secret: Secret,
  setting: string,
  { id, at, body }: WebhookMessage,
): Readonly<Record<string, string>> {
  if (!/^[\w-]{1,200}$/.test(id)) throw new Error('the id of a webhook message holds what parts the signed text')
  const timestamp = String(Math.floor(at.getTime() / 1000))
  const signature = createHmac('sha256', keyOf(secret, setting)).update(`${id}.${timestamp}.${body}`).digest('base64')
  return {
    'content-type': 'application/json',
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': `v1,${signature}`,
  }
}

function keyOf(secret: Secret, setting: string): Buffer {
  const [, text] = /^whsec_([A-Za-z0-9+/]+={0,2})$/.exec(secret.reveal()) ?? []
  const key = Buffer.from(text ?? '', 'base64')
  if (key.length < 24 || key.length > 64 || key.toString('base64').replace(/={1,2}$/, '') !== text?.replace(/={1,2}$/, ''))
    throw new Fault(`${setting} is no secret of a Standard Webhook: \`whsec_\` and 24 to 64 bytes in base64.`)
  return key
}
