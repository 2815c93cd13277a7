/** A class of typed arrays. */
type View<Array> = {
  new (buffer: ArrayBufferLike, at: number, length: number): Array;
  readonly BYTES_PER_ELEMENT: number;
};

/** The bytes as they lie, because a copy of all would be as large as the model; copied only where they do not start on a whole element. */
export function viewAs<Array>(view: View<Array>, bytes: Uint8Array): Array {
  const { buffer, byteOffset } =
    bytes.byteOffset % view.BYTES_PER_ELEMENT === 0 ? bytes : new Uint8Array(bytes);
  return new view(buffer, byteOffset, bytes.length / view.BYTES_PER_ELEMENT);
}
