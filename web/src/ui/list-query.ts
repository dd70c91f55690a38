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

  const page = positive(params.get('page'), 1);
  const size = positive(params.get('size'), 20);
  const get = (name: string) => params.get(name) ?? undefined;

  return {
    page,
    size,
    sort: params.get('sort') ?? initialSort,
    get,
    /** A whole number of the address, such as a unit; what is none is as good as absent. */
    whole: (name: string) => {
      const text = get(name);
      return text && /^\d{1,15}$/.test(text) ? Number(text) : undefined;
    },
    /** A day of the address, as 2023-05-31. */
    day: (name: string) => {
      const text = get(name);
      return text && /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : undefined;
    },
    change,
    /** What a RowList wants to know of its pages. */
    paging: (total: number | undefined) => ({
      page,
      size,
      total: total ?? 0,
      onChange: (nextPage: number, nextSize: number) => change({ page: nextPage, size: nextSize }),
    }),
    search: params.toString(),
  };
};

export type ListQuery = ReturnType<typeof useListQuery>;
