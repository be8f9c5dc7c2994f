/** First in, first out. The front moves along one array, which is cut when most of it is behind the front. */
export class Queue<Item> {
  #items: Item[] = [];
  #front = 0;

  push(item: Item): void {
    this.#items.push(item);
  }

  first(): Item | undefined {
    return this.#items[this.#front];
  }

  shift(): void {
    this.#front += 1;
    if (this.#front < 1024 || this.#front * 2 < this.#items.length) return;
    this.#items = this.#items.slice(this.#front);
    this.#front = 0;
  }
}
