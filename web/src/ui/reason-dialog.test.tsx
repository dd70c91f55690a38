import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { renderPage, session } from '../../test/render-page';
import { ReasonDialog } from './reason-dialog';

describe('an act that needs a reason', () => {
  const show = (error?: unknown) => {
    const onSay = vi.fn();
    renderPage(
      <ReasonDialog
        open
        title="退回重报"
        text="改后重新签批。"
        okText="退回"
        danger
        pending={false}
        error={error}
        onSay={onSay}
        onClose={() => {}}
      />,
      session('x'),
    );
    return onSay;
  };

  it('says what will happen and is not done without a reason', async () => {
    const onSay = show();
    expect(screen.getByText('改后重新签批。')).toBeDefined();
    fireEvent.change(screen.getByLabelText('原因'), { target: { value: '   ' } });
    fireEvent.click(screen.getByRole('button', { name: '退回' }));
    expect(await screen.findByText('请写明原因')).toBeDefined();
    expect(onSay).not.toHaveBeenCalled();
  });

  it('tells the reason without the blanks around it', async () => {
    const onSay = show();
    fireEvent.change(screen.getByLabelText('原因'), { target: { value: ' 金额有误 ' } });
    fireEvent.click(screen.getByRole('button', { name: '退回' }));
    await waitFor(() => expect(onSay).toHaveBeenCalledWith('金额有误'));
  });

  it('stays open and tells why it was refused', () => {
    show({ title: 'SUBMISSION-003', code: 'SUBMISSION-003', status: 409, detail: '已经采用，不能退回' });
    expect(screen.getByRole('alert').textContent).toContain('已经采用，不能退回');
  });
});
