/** Bytes in memory that grow at their end. */
export class ByteSink {
  /** Memory; what has been written is its first {@link length} bytes. Whoever writes to it directly calls {@link reserve} before. */
  memory = Buffer.allocUnsafeSlow(2 ** 12);
  /** How many bytes have been written. */
  length = 0;

  /** What has been written. It is overwritten by what is written after {@link clear}. */
  get written(): Uint8Array {
    return this.memory.subarray(0, this.length);
  }

  /** Makes room for more bytes. */
  reserve(count: number): void {
    const needed = this.length + count;
    if (needed <= this.memory.length) return;
    const larger = Buffer.allocUnsafeSlow(Math.max(needed, this.memory.length * 2));
    this.memory.copy(larger, 0, 0, this.length);
    this.memory = larger;
  }

  /** Writes a byte. */
  byte(value: number): void {
    this.reserve(1);
    this.memory[this.length++] = value;
  }

  /** Writes a whole number below 2^31, seven bits a byte. */
  varint(value: number): void {
    this.reserve(5);
    let rest = value;
    while (rest > 0x7f) {
      this.memory[this.length++] = (rest & 0x7f) | 0x80;
      rest >>>= 7;
    }
    this.memory[this.length++] = rest;
  }

  /** Writes bytes. */
  append(bytes: Uint8Array): void {
    this.reserve(bytes.length);
    this.memory.set(bytes, this.length);
    this.length += bytes.length;
  }

  /** Forgets what has been written. The memory is kept for what follows. */
  clear(): void {
    this.length = 0;
  }
}
