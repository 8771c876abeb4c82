const SIZE = 500;

interface PageOf<Item> {
  items: Item[];
  page: { totalPages: number };
}

/**
 * The whole of a list. Screens that use it count, group and name what is in it, and a part would give false counts; such lists
 * have some hundreds of entries after years, which is one request.
 */
export async function every<Item>(read: (query: { page: number; size: number }) => Promise<PageOf<Item>>): Promise<Item[]> {
  const first = await read({ page: 1, size: SIZE });
  const items = [...first.items];
  for (let page = 2; page <= first.page.totalPages; page++) {
    items.push(...(await read({ page, size: SIZE })).items);
  }
  return items;
}
