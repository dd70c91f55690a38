import { Spin } from 'antd';

/** Before anything is known: a light page, not antd's dark veil, which flashes at every load. */
export const Waiting = () => (
  <div className="waiting">
    <Spin size="large" />
  </div>
);
