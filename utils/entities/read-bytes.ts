const STEP = 8; // words

/**
 * A sum that changes with any byte. It is taken at the first click, before the engine has compiled anything:
 * eight words a step, in as few operations as can be. The file is a whole number of words.
 */
export function checksum(bytes: Uint8Array): number {
  // A copy starts on a word's edge, wherever in its buffer the original does.
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : new Uint8Array(bytes);
  const w = new Int32Array(aligned.buffer, aligned.byteOffset, aligned.length >> 2);
  let sum = w.length;
  let i = 0;
  for (; i + STEP <= w.length; i += STEP) {
    const a = w[i]! ^ w[i + 1]! ^ w[i + 2]! ^ w[i + 3]!;
    const b = w[i + 4]! ^ w[i + 5]! ^ w[i + 6]! ^ w[i + 7]!;
    sum = Math.imul(sum, 31) ^ a ^ b;
  }
  for (; i < w.length; i++) sum = Math.imul(sum, 31) ^ w[i]!;
  return sum >>> 0;
}

/** Hands out the parts of a weight file, one after another, without copying them. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  #at: number;

  constructor(bytes: Uint8Array, at: number) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#at = at;
  }

  float(): number {
    this.#at += 4;
    return this.#view.getFloat32(this.#at - 4);
  }

  count(): number {
    this.#at += 4;
    return this.#view.getUint32(this.#at - 4);
  }

  /** `length` whole numbers, least byte first as every engine's typed arrays have them. */
  counts(length: number): Uint32Array {
    return new Uint32Array(new Uint8Array(this.bytes(4 * length)).buffer);
  }

  bytes(length: number): Uint8Array {
    this.#at += length;
    return this.#bytes.subarray(this.#at - length, this.#at);
  }

  signedBytes(length: number): Int8Array {
    const { buffer, byteOffset } = this.bytes(length);
    return new Int8Array(buffer, byteOffset, length);
  }

  text(): string {
    return new TextDecoder().decode(this.bytes(this.count()));
  }
}
