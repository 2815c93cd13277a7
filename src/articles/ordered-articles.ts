import { byPlace, type Place } from './article-order.ts';

/** Up to here late arrivals are put in their places one by one; more are sorted in together. */
const fewArrivals = 64;

/**
 * Articles in the order of lists. Adding is cheap and puts off the sorting to the next reading, so that loading a folder
 * sorts once; any place is found by halving.
 */
export class OrderedArticles<Entry extends Place> {
  private entries: Entry[] = [];
  private arrivals: Entry[] = [];

  get size(): number {
    return this.entries.length + this.arrivals.length;
  }

  add(entry: Entry): void {
    this.arrivals.push(entry);
  }

  remove(place: Place): void {
    this.settle();
    const index = this.findIndex((entry) => byPlace(entry, place) >= 0);
    const found = this.entries[index];
    if (found && byPlace(found, place) === 0) this.entries.splice(index, 1);
  }

  /** The index of the first entry that `reached` holds for; it must hold for all that follow. */
  findIndex(reached: (place: Place) => boolean): number {
    this.settle();
    let low = 0;
    let high = this.entries.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (reached(this.entries[middle]!)) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  slice(start: number, end: number): readonly Entry[] {
    this.settle();
    return this.entries.slice(start, end);
  }

  private settle(): void {
    if (this.arrivals.length === 0) return;
    const arrivals = this.arrivals;
    this.arrivals = [];
    if (arrivals.length > fewArrivals) this.entries = this.entries.concat(arrivals).sort(byPlace);
    else for (const entry of arrivals) this.insert(entry);
  }

  private insert(entry: Entry): void {
    const index = this.findIndex((other) => byPlace(other, entry) > 0);
    this.entries.splice(index, 0, entry);
  }
}
