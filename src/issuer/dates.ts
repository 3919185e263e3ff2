/**
 * A time as the issuers write it, as ISO 8601 in UTC; null for what is none. Forms: ISO 8601 (a day alone, with or without a zone),
 * seconds or milliseconds since 1970, RFC 2822, `2026-01-31 23:59:59 UTC`, `... +0100`, `... (Etc/UTC)`. Without a zone it is UTC;
 * zero and what lies outside 2000 to 2199 stand for "never" or are no times.
 */
export function readDate(value: unknown): string | null {
  const time = timeOf(value)
  return time !== undefined && time >= Date.UTC(2000) && time < Date.UTC(2200) ? new Date(time).toISOString() : null
}

const numeric = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d)?)(?:\.(\d{1,3})\d*)?)?\s*(Z|UTC|GMT|\(Etc\/UTC\)|[+-]\d\d:?\d\d)?$/
const rfc2822 = /^(?:[A-Z][a-z]{2}, )?\d{1,2} [A-Z][a-z]{2} \d{4} \d\d:\d\d(?::\d\d)? (?:GMT|UTC?|[+-]\d{4})$/

function timeOf(value: unknown): number | undefined {
  if (typeof value === 'number' && Number.isFinite(value)) return value < 1e11 ? value * 1000 : value
  if (typeof value !== 'string' || value.length > 50) return undefined
  if (/^\d{9,13}$/.test(value)) return timeOf(Number(value))
  if (rfc2822.test(value)) return Date.parse(value)
  const [, day, clock = '00:00', fraction = '0', zone = 'Z'] = numeric.exec(value) ?? []
  if (day === undefined) return undefined
  const offset = /^[+-]/.test(zone) ? zone.replace(/^(...)(\d\d)$/, '$1:$2') : 'Z'
  return Date.parse(`${day}T${clock.length === 5 ? `${clock}:00` : clock}.${fraction.padEnd(3, '0')}${offset}`)
}
