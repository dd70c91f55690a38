import { fireEvent, screen, waitFor } from '@testing-library/react';
import { Form, Input } from 'antd';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { renderPage, session } from '../../test/render-page';
import { SideDrawer } from './side-drawer';

const Opened = () => {
  const [open, setOpen] = useState(true);
  return (
    <>
      <p>{open ? 'open' : 'closed'}</p>
      <SideDrawer title="登记" open={open} onClose={() => setOpen(false)}>
        <search>
          <Input aria-label="查找" />
        </search>
        <Form onFinish={() => {}}>
          <Form.Item name="name" label="名称">
            <Input />
          </Form.Item>
          <button type="submit">保存</button>
        </Form>
      </SideDrawer>
    </>
  );
};

const type = (label: string) => fireEvent.input(screen.getByLabelText(label), { target: { value: '某县' } });
const leave = () => fireEvent.click(screen.getAllByRole('button', { name: 'Close' })[0] as HTMLElement);

describe('a drawer with a form', () => {
  it('closes at once while nothing is typed, and when only a search was', async () => {
    renderPage(<Opened />, session('x'));
    type('查找');
    leave();
    await waitFor(() => expect(screen.getByText('closed')).toBeDefined());
  });

  it('asks before what was typed is lost', async () => {
    renderPage(<Opened />, session('x'));
    type('名称');
    leave();
    fireEvent.click(await screen.findByRole('button', { name: '留下继续' }));
    expect(screen.getByText('open')).toBeDefined();
    leave();
    fireEvent.click(await screen.findByRole('button', { name: '放弃填写' }));
    await waitFor(() => expect(screen.getByText('closed')).toBeDefined());
  });

  it('does not ask about what was sent', async () => {
    renderPage(<Opened />, session('x'));
    type('名称');
    fireEvent.submit(screen.getByLabelText('名称').closest('form') as HTMLFormElement);
    leave();
    await waitFor(() => expect(screen.getByText('closed')).toBeDefined());
  });
});
