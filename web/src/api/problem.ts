import type { Problem } from './types';

const isProblem = (value: unknown): value is Problem =>
  typeof value === 'object' && value !== null && 'title' in value && 'status' in value;

/** Whatever was thrown, as a problem. Status 0 means that the server was not reached. */
export const problemOf = (error: unknown): Problem => {
  if (isProblem(error)) return error;
  return { title: '', status: 0, detail: error instanceof Error ? error.message : undefined };
};
