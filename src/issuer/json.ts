/**
 * Whether a JSON text that was read as `value` has two members of one name in one object: it says a thing twice, of which every reader believes
 * another (RFC 8259, section 4).
 */
export const repeatsMember = (text: string, value: unknown): boolean => membersOf(value) !== membersWrittenIn(text)

/** How many members the objects in a value have. */
function membersOf(value: unknown): number {
  let members = 0
  const open = [value]
  while (open.length > 0) {
    const next = open.pop()
    if (typeof next !== 'object' || next === null) continue
    const inside = Object.values(next)
    if (!Array.isArray(next)) members += inside.length
    for (const each of inside) open.push(each)
  }
  return members
}

const [quote, backslash, colon] = [0x22, 0x5c, 0x3a]

/** How many members a JSON text has: its colons that stand in no string. */
function membersWrittenIn(text: string): number {
  let members = 0
  let isString = false
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === quote) isString = !isString
    else if (isString && code === backslash) at++
    else if (!isString && code === colon) members++
  }
  return members
}
