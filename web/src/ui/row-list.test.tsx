import { render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type RowColumn, RowList } from './row-list';

type Row = { id: number; name: string; phone?: string; open: boolean };

const COLUMNS: RowColumn<Row>[] = [
  { key: 'name', title: '名称', card: 'heading', render: ({ name }) => name },
  { key: 'phone', title: '电话', render: ({ phone }) => phone },
  { key: 'acts', title: '操作', acts: true, render: ({ open }) => (open ? <button type="button">办理</button> : null) },
];
const ROWS: Row[] = [
  { id: 1, name: '甲', phone: '138', open: true },
  { id: 2, name: '乙', open: false },
];

const show = (rows: Row[] | undefined) =>
  render(
    <RowList label="名单" columns={COLUMNS} rows={rows} rowKey={({ id }) => id} loading={false} empty="还没有人" />,
  );

const onAPhone = () => {
  const media = { matches: true, addEventListener: () => {}, removeEventListener: () => {} };
  vi.spyOn(window, 'matchMedia').mockReturnValue(media as unknown as MediaQueryList);
};

afterEach(() => vi.restoreAllMocks());

describe('a list', () => {
  it('marks what is not known, and not the absence of buttons', () => {
    show(ROWS);
    const cells = within(screen.getAllByRole('row')[2] as HTMLElement).getAllByRole('cell');
    expect(cells.map(({ textContent }) => textContent)).toEqual(['—', '']);
  });

  it('is cards on a phone, with the buttons below and without a name', () => {
    onAPhone();
    show(ROWS);
    const [first, second] = screen.getAllByRole('listitem');
    expect(within(first as HTMLElement).getByRole('button', { name: '办理' })).toBeDefined();
    expect(screen.queryByText('操作')).toBeNull();
    expect(second?.textContent).toBe('乙电话—');
  });

  it('says that it is empty', () => {
    show([]);
    expect(screen.getByText('还没有人')).toBeDefined();
  });
});
