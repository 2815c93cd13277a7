/** A file that is not served, and why. `file` is its path inside the folder, with slashes. */
export interface Rejection {
  readonly file: string;
  readonly reason: string;
}
