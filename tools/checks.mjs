/** Named checks one after the other, with the closing line that CI counts. */
export class Checks {
  passed = 0;
  failed = 0;

  /** Runs one check; it fails where it throws. What it found is printed, where it says so in words. */
  async check(name, work) {
    try {
      const found = await work();
      this.passed += 1;
      if (typeof found === 'string') console.log(`ok ${name}: ${found}`);
    } catch (error) {
      this.failed += 1;
      console.log(`FAILED ${name}\n  ${error.stack ?? error}`);
    }
  }

  /** Prints the counts and sets the exit code. */
  close() {
    console.log(`${this.passed} passed, ${this.failed} failed`);
    process.exitCode = this.failed === 0 && this.passed > 0 ? 0 : 1;
  }
}
