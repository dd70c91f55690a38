import { lazy, Suspense, useContext, useEffect, useState } from 'react';
import { Chooser } from './chooser';
import { usePublicFigures } from './figures';
import { History } from './history';
import { type Language, LanguageContext, rememberedLanguage, rememberLanguage, useWords } from './language';
import { addressOf, type Place, placeOf } from './place';
import { PlaceLink } from './place-link';
import { Publication } from './publication';
import { DemoNote, NotHere } from './waiting';

const Rankings = lazy(async () => ({ default: (await import('./rankings')).Rankings }));

/** The address is the state: the back button and a sent link lead to the same page. */
const usePlace = () => {
  const [place, setPlace] = useState(() => placeOf(window.location.pathname));
  useEffect(() => {
    const back = () => setPlace(placeOf(window.location.pathname));
    window.addEventListener('popstate', back);
    return () => window.removeEventListener('popstate', back);
  }, []);
  const go = (next: Place) => {
    window.history.pushState(null, '', addressOf(next));
    setPlace(next);
  };
  return { place, go };
};

const Shown = ({ place }: { place: Place }) => {
  const say = useWords();
  const { answer, retry } = usePublicFigures(place);
  if (answer.state !== 'here') return <NotHere answer={answer} absent={say('noSuch')} retry={retry} />;
  const { publications, history, demo } = answer.found;
  return (
    <>
      {demo || publications.some((publication) => publication.demo) ? <DemoNote /> : null}
      {publications.length === 0 ? <p role="status">{place.unit ? say('noSuch') : say('none')}</p> : null}
      {publications.map((publication) => (
        <Publication key={publication.id} publication={publication} />
      ))}
      {history.length > 0 ? <History history={history} /> : null}
    </>
  );
};

const Published = ({ place, go }: { place: Place; go: (place: Place) => void }) => {
  // All units ever published, to choose from; the place itself may ask for one of them.
  const { answer } = usePublicFigures({});
  const history = answer.state === 'here' ? answer.found.history : [];
  return (
    <>
      {history.length > 0 ? <Chooser history={history} place={place} onGo={go} /> : null}
      <Shown place={place} />
    </>
  );
};

const Views = ({ place, go }: { place: Place; go: (place: Place) => void }) => {
  const say = useWords();
  return (
    <nav className="views no-print" aria-label={say('views')}>
      <PlaceLink to={{}} onGo={go} current={!place.rankings}>
        {say('figures')}
      </PlaceLink>
      <PlaceLink to={{ rankings: true }} onGo={go} current={Boolean(place.rankings)}>
        {say('rankings')}
      </PlaceLink>
    </nav>
  );
};

const Frame = ({ onLanguage }: { onLanguage: (language: Language) => void }) => {
  const say = useWords();
  const { place, go } = usePlace();
  const language = useContext(LanguageContext);
  const other: Language = language === 'zh-CN' ? 'en-US' : 'zh-CN';

  useEffect(() => {
    document.title = `引凤 Yinfeng · ${say('title')}`;
    document.documentElement.lang = language;
  }, [say, language]);

  return (
    <>
      <a className="skip" href="#content">
        {say('skip')}
      </a>
      <header>
        <p className="brand">
          <b>引凤</b> Yinfeng
        </p>
        <button type="button" lang={other} onClick={() => onLanguage(other)}>
          {other === 'en-US' ? 'English' : '中文'}
        </button>
        <a href="/">{say('staff')}</a>
      </header>
      <main id="content" tabIndex={-1}>
        <h1>{say('title')}</h1>
        <Views place={place} go={go} />
        <p className="quiet">{place.rankings ? say('rankingsLead') : say('lead')}</p>
        {place.rankings ? (
          <Suspense fallback={<p role="status">{say('loading')}</p>}>
            <Rankings place={place} onGo={go} />
          </Suspense>
        ) : (
          <Published place={place} go={go} />
        )}
      </main>
      <footer>{say('foot')}</footer>
    </>
  );
};

export const Portal = () => {
  const [language, setLanguage] = useState(rememberedLanguage);
  const change = (next: Language) => {
    rememberLanguage(next);
    setLanguage(next);
  };
  return (
    <LanguageContext value={language}>
      <Frame onLanguage={change} />
    </LanguageContext>
  );
};
