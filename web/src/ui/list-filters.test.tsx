import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderPage, serve, session } from '../../test/render-page';
import { ChoiceFilter, DayFilter, ListFilters, SearchFilter, UnitFilter } from './list-filters';
import { useListQuery } from './list-query';

const STATES = [
  { value: 'DRAFT', label: '草稿' },
  { value: 'ADOPTED', label: '已采用' },
];

const Filtered = () => {
  const list = useListQuery();
  return (
    <>
      <ListFilters list={list} label="筛选" clears={['q', 'state', 'unit', 'from']}>
        <SearchFilter list={list} label="名称" />
        <UnitFilter list={list} />
        <ChoiceFilter list={list} name="state" label="状态" options={STATES} />
        <DayFilter list={list} name="from" label="起始日" />
        <DayFilter list={list} name="on" label="截止日" day={list.day('on') ?? '2023-05-31'} />
      </ListFilters>
      <p>{list.search}</p>
    </>
  );
};

const show = (address = '/') => {
  serve({ 'GET /api/v1/units': [] });
  return renderPage(<Filtered />, session('plan.read'), address);
};

describe('filters over a list', () => {
  it('stand in the address and start at the first page again', async () => {
    const router = show('/?page=3&sort=-number');
    fireEvent.change(screen.getByLabelText('名称'), { target: { value: ' 正极 ' } });
    fireEvent.keyDown(screen.getByLabelText('名称'), { key: 'Enter' });
    await waitFor(() => expect(router.state.location.search).toBe(`?sort=-number&q=${encodeURIComponent('正极')}`));
  });

  it('are cleared by one press, which leaves order and fixed days alone', async () => {
    const router = show('/?q=a&state=DRAFT&sort=-number&on=2023-01-31');
    expect(screen.getByText('草稿')).toBeDefined();
    fireEvent.click(screen.getByRole('button', { name: '清除筛选' }));
    await waitFor(() => expect(router.state.location.search).toBe('?sort=-number&on=2023-01-31'));
    expect(screen.queryByRole('button', { name: '清除筛选' })).toBeNull();
  });

  it('take a value that is none of theirs for none', () => {
    show('/?state=NONSENSE&from=tomorrow');
    expect(screen.queryByText('NONSENSE')).toBeNull();
    expect(screen.getByLabelText('起始日')).toHaveProperty('value', '');
  });

  it('keep a day that has to stand while it is half typed', async () => {
    const router = show('/?on=2023-01-31');
    fireEvent.change(screen.getByLabelText('截止日'), { target: { value: '' } });
    expect(router.state.location.search).toBe('?on=2023-01-31');
    fireEvent.change(screen.getByLabelText('截止日'), { target: { value: '2023-02-28' } });
    await waitFor(() => expect(router.state.location.search).toBe('?on=2023-02-28'));
  });
});
