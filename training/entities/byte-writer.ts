/** Gathers the parts of a weight file; `ByteReader` hands them out again. */
export class ByteWriter {
  readonly #parts: Uint8Array[] = [];

  float(value: number): void {
    const four = new DataView(new ArrayBuffer(4));
    four.setFloat32(0, value);
    this.bytes(new Uint8Array(four.buffer));
  }

  count(value: number): void {
    const four = new DataView(new ArrayBuffer(4));
    four.setUint32(0, value);
    this.bytes(new Uint8Array(four.buffer));
  }

  bytes(bytes: Uint8Array | Int8Array): void {
    this.#parts.push(new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length));
  }

  /** Numbers below 65,536: their low bytes, then their high bytes. */
  pairs(values: ArrayLike<number>): void {
    this.bytes(Uint8Array.from(values, (value) => value & 0xff));
    this.bytes(Uint8Array.from(values, (value) => value >> 8));
  }

  text(text: string): void {
    const bytes = new TextEncoder().encode(text);
    this.count(bytes.length);
    this.bytes(bytes);
  }

  all(): Uint8Array {
    const all = new Uint8Array(this.#parts.reduce((sum, part) => sum + part.length, 0));
    let at = 0;
    for (const part of this.#parts) {
      all.set(part, at);
      at += part.length;
    }
    return all;
  }
}
