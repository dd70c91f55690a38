import { useTranslation } from 'react-i18next';
import { useKinds } from './organisation-api';

/** Kinds of units are data; their names come with them. */
export const useKindName = () => {
  const { i18n } = useTranslation();
  const kinds = useKinds();
  return (code: string) => {
    const kind = kinds.data?.find((each) => each.code === code);
    if (!kind) return code;
    return i18n.language.startsWith('en') ? kind.en : kind.zh;
  };
};
