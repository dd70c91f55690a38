import { Empty } from 'antd';
import type { ReactNode } from 'react';

/** Nothing is there: says so in a sentence, and may offer what to do about it. */
export const EmptyState = ({ text, children }: { text: ReactNode; children?: ReactNode }) => (
  <Empty className="empty-state" image={Empty.PRESENTED_IMAGE_SIMPLE} description={text}>
    {children}
  </Empty>
);
