/**
 * Text from outside on a terminal or in a runner's log. The runner takes a line that starts with `::` as a command, and one that holds
 * `##[` anywhere (actions/runner, `ActionCommand.cs`); a terminal obeys escape sequences. Neither survives here.
 */

/** One line. Controls, line ends and marks that turn the direction of reading are written out: `\x1b`, `\n`, `\u202e`. */
export function inLog(text: string): string {
  return text
    .replace(unseen, written)
    .replace(/#\[/g, '#\\x5b')
    .replace(/^(\s*):/, '$1\\x3a')
}

const unseen =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ud800-\udfff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu
const names: Record<string, string> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' }

function written(character: string): string {
  const point = character.codePointAt(0)!
  if (names[character] !== undefined) return names[character]
  if (point < 0x100) return `\\x${point.toString(16).padStart(2, '0')}`
  return point < 0x10000 ? `\\u${point.toString(16).padStart(4, '0')}` : `\\u{${point.toString(16)}}`
}
