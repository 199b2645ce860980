/**
 * Asks the runtime and not the package. If the package were wrong about it, tests would be skipped that should fail.
 */
export function isGenerationAllowed(): boolean {
  try {
    // Whether this throws is the question; no other call is refused in the same way.
    // oxlint-disable-next-line typescript/no-implied-eval
    return (new Function('return true') as () => boolean)();
  } catch {
    return false;
  }
}

// If code generation is forbidden, there is no compiled code to test. `npm test` runs these tests, and `npm test -- no-codegen`
// skips them.

/** For tests of compiled code itself. */
export const itCompiled = isGenerationAllowed() ? it : it.skip;

/** For groups of such tests. */
export const describeCompiled = isGenerationAllowed() ? describe : describe.skip;
