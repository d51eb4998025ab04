/** A sum that changes with any byte: FNV-1a, four bytes a step, for it is taken at every click. */
export function checksum(bytes: Uint8Array): number {
  // A copy starts on a word's edge, wherever in its buffer the original does.
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const words = new Int32Array(aligned.buffer, aligned.byteOffset, aligned.length >> 2);
  let hash = 0x811c9dc5;
  for (let i = 0; i < words.length; i++) {
    hash = Math.imul(hash ^ words[i]!, 0x01000193);
    hash ^= hash >>> 15;
  }
  for (let i = words.length * 4; i < aligned.length; i++)
    hash = Math.imul(hash ^ aligned[i]!, 0x01000193);
  return hash >>> 0;
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
