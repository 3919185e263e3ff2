const unseen = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]/gu

/** Text from outside in HTML, between tags or in a quoted attribute. Controls become U+FFFD: HTML allows them not even as entities. */
export function html(text: string): string {
  return text.replace(unseen, '\ufffd').replace(/[&<>"'`=]/g, (c) => `&#${c.charCodeAt(0)};`)
}
