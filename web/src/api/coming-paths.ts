import type { Rule, RuleCheck, RuleComparison, RuleInFull, RuleKind, RulePreview, RuleVersion } from './coming-rules';
import type { paths } from './schema';

type Answer<A> = { headers: { [name: string]: unknown }; content: { 'application/json': A } };
type Operation<A, Path, Query, Body> = {
  parameters: { query?: Query; header?: never; path: Path; cookie?: never };
  responses: { 200: Answer<A> };
} & ([Body] extends [never] ? { requestBody?: never } : { requestBody: { content: { 'application/json': Body } } });
type Read<A, Path = undefined, Query = never> = {
  get: {
    parameters: { query?: Query; header?: never; path?: Path; cookie?: never };
    requestBody?: never;
    responses: { 200: Answer<A> };
  };
};
type ReadAt<A, Path, Query = never> = { get: Operation<A, Path, Query, never> };
type Post<A, Path, Body = never> = { post: Operation<A, Path, never, Body> };
type PostPlain<A, Body> = {
  post: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody: { content: { 'application/json': Body } };
    responses: { 200: Answer<A> };
  };
};
type Id = { id: string };
type List<T> = { items: T[]; total: number };
type Signed = { password: string };

export type ComingPaths = {
  '/api/v1/rules': Read<List<Rule>, never, { kind?: RuleKind; unit?: number; on?: string }>;
  '/api/v1/rules/{code}': ReadAt<RuleInFull, { code: string }, { unit?: number; on?: string }>;
  '/api/v1/rules/{code}/versions': ReadAt<List<RuleVersion>, { code: string }, { unit?: number }>;
  '/api/v1/rules/versions/{id}': ReadAt<RuleVersion, Id> & {
    put: Operation<RuleVersion, Id, never, { text: string; revision: number }>;
    delete: Operation<unknown, Id, never, never>;
  };
  '/api/v1/rules/check': PostPlain<RuleCheck, { kind: RuleKind; text: string }>;
  '/api/v1/rules/form': PostPlain<
    { text: string; check: RuleCheck },
    { kind: RuleKind; text: string; changes: { path: string; value: string }[] }
  >;
  '/api/v1/rules/{code}/drafts': Post<RuleVersion, { code: string }, { unit: number; text: string }>;
  '/api/v1/rules/preview': PostPlain<RulePreview, { kind: RuleKind; text: string; unit: number; on?: string }>;
  '/api/v1/rules/versions/{id}/adoption': Post<RuleVersion, Id, Signed & { from: string; reason?: string }>;
  '/api/v1/rules/versions/{id}/end': Post<RuleVersion, Id, Signed & { last: string; reason: string }>;
  '/api/v1/rules/{code}/comparison': ReadAt<RuleComparison, { code: string }, { left: string; right: string }>;
};

/** Agreed ones win until they are taken out above. */
export type AllPaths = Omit<paths, keyof ComingPaths> & ComingPaths;
