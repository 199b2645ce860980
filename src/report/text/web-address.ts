/** True for a plain web address, which cannot run anything and has nothing that markup would take for its end. */
export function isWebAddress(text: string): boolean {
  return /^https:\/\/[^\s<>()[\]\\`"']+$/.test(text);
}
