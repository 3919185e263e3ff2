import { byteSet } from '../alphabets.ts'
import { startOfLine } from '../edges.ts'
import { simpleAt } from '../places.ts'
import type { Found, Recognizer } from './format.ts'
import { looksSecret, nobodysHost, placeholderIn, valueAt } from './values.ts'

const ends = byteSet(';&\r\n\0"\'`<>\\')
const endsBlank = byteSet(' ;&\r\n\0"\'`<>\\')
const endsComma = byteSet(',;\r\n\0"\'`<>\\ ')
/** What says where the connection goes to: keywords of ADO.NET, ODBC, libpq, StackExchange.Redis and JDBC. */
const server =
  /(?:^|[;"'`\s,?&(])(?:server|data source|datasource|address|addr|network address|host|hostaddr|endpoint|dbq|dsn|driver|hostname)\s{0,3}=\s{0,3}([^;"'`\s&,]{1,200})/i

/** What stands between password and host where Go's driver of MySQL is told them. */
const ofGo = '@tcp('

/** `user:password@tcp(host:3306)/database` (github.com/go-sql-driver/mysql, "DSN"). */
function beforeHost(text: Buffer, start: number, end: number, path: string | null): Found | null {
  const before = /(?:^|[\s"'`=])[^\s"'`=:@/]{1,64}:(?!\/\/)([^\s"'`]{1,200})$/.exec(
    text.toString('latin1', Math.max(0, start - 300), start),
  )
  const host = /^([^\s"'`()]{1,200})\)\//.exec(text.toString('latin1', end, Math.min(text.length, end + 220)))
  if (before === null || host === null) return null
  const value = before[1]!
  const sure = looksSecret(value)
  const made = sure ? null : simpleAt(path)
  return { start: start - value.length, end: start, value, sure, judged: placeholderIn(value) ?? nobodysHost(host[1]!) ?? made }
}

/** Arguments of a call by their names, all of them variables. */
const inCall = /\w\(\s{0,8}(?:\w{1,40}=[A-Za-z_][\w.]{0,60},\s{0,8}){1,6}$/

/**
 * The password in a list of settings: `Server=db;User Id=sa;Password=...;` (ADO.NET, ODBC), `host=db user=me password=...` (libpq),
 * `jdbc:...;password=...`, `host:6379,password=...`.
 */
export const connectionString: Recognizer = {
  kind: 'credentials/credentials-connection-string',
  words: ['password=', 'pwd=', 'password =', 'pwd =', ofGo],
  reach: [400, 520],
  find(text, start, end, path) {
    if (end - start === ofGo.length && text[start] === 0x40) return beforeHost(text, start, end, path)
    // on the same line, or in the same quotes
    const line = startOfLine(text, start, 400)
    const separator = /([;,?&]|(?<!\s)\s)\s*$/.exec(line)?.[1]
    if (separator === undefined && !/["'`]$/.test(line)) return null
    const behind = text.toString('latin1', end, Math.min(text.length, end + 500)).replace(/\n[\s\S]*$/, '')
    const quote = Math.max(line.lastIndexOf('"'), line.lastIndexOf("'"), line.lastIndexOf('`'))
    const host = server.exec(line.slice(quote + 1)) ?? (separator === undefined || separator === ';' ? server.exec(behind) : null)
    const redis = separator === ',' ? /([\w.-]{1,80}\.[\w-]{1,40}):\d{2,5},[^"'`]{0,200}$/.exec(line) : null
    const jdbc = /jdbc:[a-z:]{2,40}(?:\/\/|@)([\w.-]{1,200})[^"'`\s]*$/i.exec(line)
    const where = host?.[1] ?? redis?.[1] ?? jdbc?.[1]
    if (where === undefined) return null
    const value = valueAt(text, end, separator === ',' ? endsComma : separator === ';' ? ends : endsBlank)
    // arguments of a call, in a program: `host=config[HOST], password=config[PASSWORD]`
    if (value === null || value.text.length < 4 || /^[A-Za-z_][\w.]*(?:\[\w|\([\w)])/.test(value.text)) return null
    // `connect(host=db_host, password=db_password)`
    if (separator === ',' && /^[A-Za-z]\w*\)?$/.test(value.text) && inCall.test(line)) return null
    // ODBC has braces around what may hold any character
    const braced = /^\{[^{}]{3,}\}$/.test(value.text) && /\bdriver\s{0,3}=/i.test(line + behind)
    const inner = braced ? { ...value, start: value.start + 1, end: value.end - 1, text: value.text.slice(1, -1) } : value
    const sure = looksSecret(inner.text)
    const made = sure ? null : simpleAt(path)
    const judged =
      placeholderIn(inner.text) ??
      nobodysHost(where) ??
      (/^(?:\.|:\d|\(local(?:db)?\))/i.test(where) ? 'the host is this machine' : made)
    return { start: inner.start, end: inner.end, value: inner.text, sure, judged }
  },
}
