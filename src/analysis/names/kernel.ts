import { kernelCode } from './kernel-code.ts';

/** What the kernel needs of WebAssembly, which browsers and Node have; the compiler knows it only with all of the browser. */
declare namespace WebAssembly {
  class Module {
    constructor(bytes: Uint8Array);
  }
  class Memory {
    constructor(size: { readonly initial: number });
    readonly buffer: ArrayBuffer;
  }
  class Instance {
    constructor(module: Module, imports: Readonly<Record<string, Readonly<Record<string, Memory>>>>);
    readonly exports: unknown;
  }
}

/** The functions of kernel.wat. Pointers are bytes into the kernel's memory, where a typed array's `byteOffset` leads. */
interface Functions {
  sumLabels(table: number, rows: number, count: number, scale: number, sums: number): void;
  sumUnits(table: number, rows: number, count: number, scale: number, base: number, units: number): void;
  add(values: number, count: number, sums: number): void;
  activate(units: number, count: number, pairs: number): number;
  addProduct(pairs: number, count: number, matrix: number, width: number, sums: number): void;
}

/** Sums and products over numbers that lie in one memory. */
export interface Kernel extends Functions {
  /** A part of the memory that nobody else has, all zeros. */
  takeBytes(count: number): Int8Array;
  takeFloats(count: number): Float32Array;
  takeIntegers(count: number): Int32Array;
}

const pageBytes = 65_536;
/** Parts begin where a vector may, so that loads are whole. */
const vectorBytes = 16;

/** A kernel whose memory has room for so many bytes in all. */
export function createKernel(bytes: number): Kernel {
  const memory = new WebAssembly.Memory({ initial: Math.ceil(bytes / pageBytes) });
  const { exports } = new WebAssembly.Instance(compiled(), { names: { memory } });
  let next = 0;
  const take = (count: number) => {
    const at = next;
    next += Math.ceil(count / vectorBytes) * vectorBytes;
    return at;
  };
  return {
    ...(exports as Functions),
    takeBytes: (count) => new Int8Array(memory.buffer, take(count), count),
    takeFloats: (count) => new Float32Array(memory.buffer, take(4 * count), count),
    takeIntegers: (count) => new Int32Array(memory.buffer, take(4 * count), count),
  };
}

const compiled = () =>
  new WebAssembly.Module(Uint8Array.from(atob(kernelCode), (character) => character.charCodeAt(0)));
