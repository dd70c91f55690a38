import { asProblemResponse, notReached, standardHeaders, tellSessionExpired } from './client';

/** Request options that send one file as multipart/form-data; the generated type of the body is kept satisfied by its name. */
export const oneFile = (file: File) => {
  const form = new FormData();
  form.append('file', file);
  return { body: { file: file.name }, bodySerializer: () => form };
};

const nameFrom = (disposition: string | null) => {
  const extended = disposition?.match(/filename\*=UTF-8''([^;]+)/i)?.[1];
  if (extended) return decodeURIComponent(extended);
  return disposition?.match(/filename="?([^";]+)"?/i)?.[1];
};

export type QueryValue = string | number | undefined;

export const withQuery = (path: string, query: Record<string, QueryValue>) => {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(query))
    if (value !== undefined && value !== '') params.set(name, String(value));
  const text = params.toString();
  return text ? `${path}?${text}` : path;
};

/** Fetched rather than linked to, so that a refusal is shown as a problem on the page instead of a page of JSON. */
export const download = async (address: string, fallbackName: string) => {
  const response = await fetch(address, { headers: standardHeaders('GET') }).then(asProblemResponse, () => {
    throw notReached();
  });
  if (response.status === 401) tellSessionExpired();
  if (!response.ok) throw await response.json();
  const link = document.createElement('a');
  link.href = URL.createObjectURL(await response.blob());
  link.download = nameFrom(response.headers.get('Content-Disposition')) ?? fallbackName;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
};
