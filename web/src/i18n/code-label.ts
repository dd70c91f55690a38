import type { TFunction } from 'i18next';

/** Codes come from the server and may be newer than this page: an unknown one is shown as it is, never hidden. */
export const codeLabel = (t: TFunction, family: string, code: string) => t(`${family}.${code}`, { defaultValue: code });
