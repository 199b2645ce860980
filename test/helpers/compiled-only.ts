/**
 * Asked of the runtime itself, and not of the package: were the package wrong about it, its tests would be skipped
 * where they should fail.
 */
export function isGenerationAllowed(): boolean {
  try {
    // Whether this throws is the question; no other call is refused in the same way.
    // eslint-disable-next-line @typescript-eslint/no-implied-eval
    return (new Function('return true') as () => boolean)();
  } catch {
    return false;
  }
}

// Where code generation is forbidden there is no compiled code to look at. The suite runs both ways: `npm test` runs
// these, and `npm test -- no-codegen` skips them.

/** For tests of compiled code itself. */
export const itCompiled = isGenerationAllowed() ? it : it.skip;

/** For groups of such tests. */
export const describeCompiled = isGenerationAllowed() ? describe : describe.skip;
