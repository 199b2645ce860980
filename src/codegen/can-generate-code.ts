let answer: boolean | undefined;

/** False where the runtime forbids code generation, as with `--disallow-code-generation-from-strings` or a strict CSP. */
export function canGenerateCode(): boolean {
  answer ??= probe();
  return answer;
}

function probe(): boolean {
  try {
    return (new Function('return true') as () => boolean)();
  } catch {
    return false;
  }
}
