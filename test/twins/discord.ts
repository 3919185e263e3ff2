import { randomInt } from 'node:crypto'
import type { Case, Cases } from './case.ts'
import { caseOf, makeLedger } from './ledger.ts'
import type { TwinAnswer, TwinRequest } from './proxy.ts'
import { authorization, randomText } from './twin.ts'

/**
 * Discord. Sources: https://docs.discord.com/developers/reference (versions of the API in the path, `Bot` tokens, error objects of `code`
 * and `message`), https://docs.discord.com/developers/resources/user#get-current-user,
 * https://docs.discord.com/developers/resources/webhook (get and delete with the token in the URL need no other; 204),
 * https://docs.discord.com/developers/topics/opcodes-and-status-codes#json (10015 unknown webhook, 50027 invalid webhook token),
 * https://docs.discord.com/developers/topics/rate-limits (429). A bot's token ends in the developer portal, where it is reset.
 */
const tooMany: TwinAnswer = {
  status: 429,
  headers: { 'retry-after': '65', 'x-ratelimit-scope': 'user' },
  body: { message: 'You are being rate limited.', retry_after: 64.57, global: false },
}
const snowflake = () => String(randomInt(100_000_000, 999_999_999)) + randomText('digit', 9)
const pathOf = (request: TwinRequest) => request.url.pathname.replace(/^\/api(?:\/v\d+)?/, '')

function discordBot(): Case {
  const ledger = makeLedger(() => {
    const id = Buffer.from(snowflake()).toString('base64url')
    return `${id}.${randomText('base64url', 6)}.${randomText('base64url', 38)}`
  })
  function handle(request: TwinRequest): TwinAnswer {
    const entry = ledger.working(authorization(request, 'Bot'))
    if (entry === undefined) return { status: 401, body: { message: '401: Unauthorized', code: 0 } }
    switch (`${request.method} ${pathOf(request)}`) {
      case 'GET /users/@me':
        return {
          status: 200,
          body: { id: '80351110224678912', username: 'acme', discriminator: '0', global_name: null, bot: true, verified: true },
        }
      case 'GET /oauth2/applications/@me':
      case 'GET /applications/@me':
        return { status: 200, body: { id: '80351110224678912', name: 'Acme', bot_public: false, verify_key: 'x' } }
      default:
        return { status: 404, body: { message: '404: Not Found', code: 0 } }
    }
  }
  return caseOf(ledger, { hosts: { 'discord.com': handle, 'discordapp.com': handle }, busy: [tooMany] })
}

function discordWebhook(): Case {
  const ledger = makeLedger(() => `https://discord.com/api/webhooks/${snowflake()}/${randomText('base64url', 68)}`)
  function handle(request: TwinRequest): TwinAnswer {
    const [, id, token] = /^\/webhooks\/(\d+)\/([\w-]+)$/.exec(pathOf(request)) ?? []
    if (id === undefined || token === undefined) return { status: 404, body: { message: '404: Not Found', code: 0 } }
    const entry = ledger.working(`https://discord.com/api/webhooks/${id}/${token}`)
    if (entry === undefined) {
      const isKnown = ledger.listed().some(({ value, state }) => state === 'live' && value.includes(`/${id}/`))
      return isKnown
        ? { status: 401, body: { message: 'Invalid Webhook Token', code: 50027 } }
        : { status: 404, body: { message: 'Unknown Webhook', code: 10015 } }
    }
    if (request.method === 'GET')
      return {
        status: 200,
        body: { id, token, type: 1, name: entry.name, avatar: null, channel_id: snowflake(), guild_id: snowflake() },
      }
    if (request.method !== 'DELETE') return { status: 405, body: { message: '405: Method Not Allowed', code: 0 } }
    ledger.change(entry, { state: 'gone' })
    return { status: 204 }
  }
  return caseOf(ledger, { hosts: { 'discord.com': handle, 'discordapp.com': handle }, busy: [tooMany] })
}

export const cases: Cases = { 'discord/discord-bot-token': [discordBot], 'discord/discord-webhook': [discordWebhook] }
