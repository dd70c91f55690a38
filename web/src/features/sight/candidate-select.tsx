import { Select } from 'antd';
import { useState } from 'react';
import { useCandidates } from './api';

type CandidateSelectProps = {
  value?: string | string[];
  onChange?: (value: string | string[]) => void;
  id?: string;
  several?: boolean;
  personsOnly?: boolean;
};

/** Units (u:12) and persons (p:uuid), found by some words of their names. */
export const CandidateSelect = ({ id, value, onChange, several, personsOnly }: CandidateSelectProps) => {
  const [words, setWords] = useState('');
  const found = useCandidates(words.trim());
  const units = personsOnly ? [] : (found.data?.units ?? []).map(({ id, name }) => ({ value: `u:${id}`, label: name }));
  const persons = (found.data?.persons ?? []).map(({ account, name, unit }) => ({
    value: `p:${account}`,
    label: `${name} · ${unit}`,
  }));
  return (
    <Select
      {...(id === undefined ? {} : { id })}
      {...(several ? { mode: 'multiple' as const } : {})}
      {...(value === undefined ? {} : { value })}
      onChange={(chosen: string | string[]) => onChange?.(chosen)}
      showSearch={{ filterOption: false, onSearch: setWords }}
      loading={found.isFetching}
      options={[...units, ...persons]}
    />
  );
};

export const unitOf = (chosen: string) => (chosen.startsWith('u:') ? Number(chosen.slice(2)) : undefined);
export const accountOf = (chosen: string) => (chosen.startsWith('p:') ? chosen.slice(2) : undefined);
