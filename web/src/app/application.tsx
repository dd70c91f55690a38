import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { App, ConfigProvider } from 'antd';
import type { Locale } from 'antd/es/locale';
import zhCN from 'antd/locale/zh_CN';
import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { createBrowserRouter, RouterProvider } from 'react-router';
import { onSessionExpired } from '@/api/client';
import { problemOf } from '@/api/problem';
import { routes } from './routes';
import { SESSION_KEY } from './session-query';
import { theme } from './theme';

const cache = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      // A refusal stays a refusal; only a server that was not reached or is starting is asked again.
      retry: (count, error) => count < 2 && [0, 502, 503, 504].includes(problemOf(error).status),
    },
  },
});

onSessionExpired(() => void cache.resetQueries({ queryKey: SESSION_KEY }));

const router = createBrowserRouter(routes);

const locales: Record<string, () => Promise<{ default: Locale }>> = {
  'en-US': () => import('antd/locale/en_US'),
};

const useAntdLocale = () => {
  const { i18n } = useTranslation();
  const [locale, setLocale] = useState<Locale>(zhCN);
  useEffect(() => {
    let current = true;
    dayjs.locale(i18n.language === 'en-US' ? 'en' : 'zh-cn');
    const load = locales[i18n.language];
    if (!load) setLocale(zhCN);
    else load().then((module) => current && setLocale(module.default));
    // Names in answers (indicators, definitions, problems) are in the language in which they were asked for.
    void cache.invalidateQueries();
    return () => {
      current = false;
    };
  }, [i18n.language]);
  return locale;
};

export const Application = () => {
  const locale = useAntdLocale();
  return (
    <ConfigProvider theme={theme} locale={locale} button={{ autoInsertSpace: false }}>
      <App>
        <QueryClientProvider client={cache}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </App>
    </ConfigProvider>
  );
};
