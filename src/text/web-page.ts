/** True for HTML, whatever it is called and whoever wrote it: what a proxy, a portal or a sign-in shows to people. */
export const isWebPage = (text: string): boolean =>
  /^\s*(?:<\?xml[^<>]{0,200}>\s*)?(?:<!--[\s\S]*?-->\s*)?<(?:!doctype\s+html|html|head|body)\b/i.test(text.slice(0, 4000))
