import type { Answer } from './answer';
import { useWords } from './language';

type NotHereProps = { answer: Exclude<Answer<unknown>, { state: 'here' }>; absent: string; retry: () => void };

/** What stands in place of an answer that is on its way, failed, or does not exist. */
export const NotHere = ({ answer, absent, retry }: NotHereProps) => {
  const say = useWords();
  if (answer.state === 'loading') return <p role="status">{say('loading')}</p>;
  if (answer.state === 'absent') return <p role="status">{absent}</p>;
  return (
    <div role="alert">
      <p>{say('failed')}</p>
      <button type="button" onClick={retry}>
        {say('retry')}
      </button>
    </div>
  );
};

export const DemoNote = () => {
  const say = useWords();
  return (
    <p className="demo-mark" role="note">
      <strong>{say('demo')}</strong> {say('demoText')}
    </p>
  );
};
