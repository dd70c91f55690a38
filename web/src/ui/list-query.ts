import { useSearchParams } from 'react-router';

export type ListPatch = Record<string, string | number | undefined>;

const positive = (text: string | null, otherwise: number) => {
  const number = Number(text);
  return Number.isInteger(number) && number > 0 ? number : otherwise;
};

/** Page, sort and filters of a list live in the address, so that a view can be sent, reloaded and gone back to. */
export const useListQuery = (initialSort?: string) => {
  const [params, setParams] = useSearchParams();

  const change = (patch: ListPatch) => {
    setParams((current) => {
      const next = new URLSearchParams(current);
      // A new filter or order starts at the first page again.
      if (!('page' in patch)) next.delete('page');
      for (const [name, value] of Object.entries(patch)) {
        if (value === undefined || value === '') next.delete(name);
        else next.set(name, String(value));
      }
      return next;
    });
  };

  const clear = () => setParams({});

  return {
    page: positive(params.get('page'), 1),
    size: positive(params.get('size'), 20),
    sort: params.get('sort') ?? initialSort,
    get: (name: string) => params.get(name) ?? undefined,
    change,
    clear,
    search: params.toString(),
  };
};

export type ListQuery = ReturnType<typeof useListQuery>;
