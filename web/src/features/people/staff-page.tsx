import { Button, Space } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay, useSession } from '@/session/session';
import { DayRange } from '@/ui/day-range';
import { ListFilters, UnitFilter } from '@/ui/list-filters';
import { useListQuery } from '@/ui/list-query';
import { Page } from '@/ui/page';
import { ProblemAlert } from '@/ui/problem-alert';
import { ReasonDialog } from '@/ui/reason-dialog';
import { type RowColumn, RowList } from '@/ui/row-list';
import { Tag } from '@/ui/tag';
import { AppointDrawer } from './appoint-drawer';
import { type Appointment, useAppointments, useEndAppointment, useFunctionName, useGaps } from './staff-api';
import { TransferDialog } from './transfer-dialog';

type GapRow = { unit: number; name: string; gaps: { function: string; held: number; needed: number; rule: string }[] };

const Gaps = ({ unit }: { unit: number }) => {
  const { t } = useTranslation();
  const gaps = useGaps(unit);
  const nameOf = useFunctionName();
  const rows = new Map<number, GapRow>();
  for (const gap of gaps.data ?? []) {
    const row = rows.get(gap.unit.id) ?? { unit: gap.unit.id, name: gap.unit.name, gaps: [] };
    row.gaps.push(gap);
    rows.set(gap.unit.id, row);
  }
  return (
    <section aria-labelledby="gaps">
      <h2 id="gaps">{t('staff.gaps')}</h2>
      <p className="quiet">{t('staff.gapText')}</p>
      <ProblemAlert error={gaps.error} onRetry={() => void gaps.refetch()} />
      <RowList
        label={t('staff.gaps')}
        rows={gaps.data ? [...rows.values()] : undefined}
        rowKey={(row) => row.unit}
        loading={gaps.isPending}
        empty={t('staff.complete')}
        columns={[
          { key: 'unit', title: t('unit.one'), card: 'heading', render: ({ name }) => name },
          {
            key: 'gaps',
            title: t('staff.gaps'),
            render: ({ gaps: missing }) => (
              <Space wrap>
                {missing.map(({ function: code, held, needed, rule }) => (
                  <span key={code} title={rule}>
                    <Tag tone="warn">{t('staff.gap', { function: nameOf(code), held, needed })}</Tag>
                  </span>
                ))}
              </Space>
            ),
          },
        ]}
      />
    </section>
  );
};

export const StaffPage = () => {
  const { t } = useTranslation();
  const may = useMay();
  const session = useSession();
  const list = useListQuery();
  const unit = list.whole('unit') ?? session.unit.id;
  const appointments = useAppointments(unit);
  const nameOf = useFunctionName();
  const end = useEndAppointment();
  const [appointing, setAppointing] = useState(false);
  const [leaver, setLeaver] = useState<Appointment>();

  const [ending, setEnding] = useState<Appointment>();
  const closeEnd = () => {
    end.reset();
    setEnding(undefined);
  };
  const columns: RowColumn<Appointment>[] = [
    { key: 'name', title: t('accounts.name'), card: 'heading', render: ({ name, title }) => `${name} ${title}` },
    { key: 'function', title: t('staff.function'), render: (held) => nameOf(held.function) },
    { key: 'unit', title: t('unit.one'), render: (held) => held.unit.name },
    { key: 'phone', title: t('staff.phone'), render: ({ phone }) => <span className="number">{phone}</span> },
    { key: 'time', title: t('staff.time'), render: ({ from, to }) => <DayRange from={from} to={to} /> },
    ...(may('staff.manage')
      ? [
          {
            key: 'actions',
            title: t('common.actions'),
            acts: true,
            render: (held: Appointment) => (
              <Space wrap>
                <Button size="small" onClick={() => setLeaver(held)}>
                  {t('staff.transfer')}
                </Button>
                <Button size="small" danger onClick={() => setEnding(held)}>
                  {t('staff.end')}
                </Button>
              </Space>
            ),
          },
        ]
      : []),
  ];

  return (
    <Page
      title={t('nav.staff')}
      lead={t('staff.lead')}
      actions={
        may('staff.manage') ? (
          <Button type="primary" onClick={() => setAppointing(true)}>
            {t('staff.appoint')}
          </Button>
        ) : undefined
      }
    >
      <ListFilters list={list} label={t('staff.filters')}>
        <UnitFilter list={list} unit={unit} />
      </ListFilters>
      <ProblemAlert error={appointments.error} onRetry={() => void appointments.refetch()} />
      <RowList
        label={t('nav.staff')}
        columns={columns}
        rows={appointments.data}
        rowKey={({ id }) => id}
        loading={appointments.isFetching}
        empty={t('staff.none')}
      />
      <Gaps unit={unit} />
      <AppointDrawer
        open={appointing}
        unit={unit}
        known={appointments.data ?? []}
        onClose={() => setAppointing(false)}
      />
      <ReasonDialog
        open={ending !== undefined}
        title={t('staff.endAsk', { name: ending?.name, function: nameOf(ending?.function ?? '') })}
        text={t('staff.endText', { day: session.businessDate })}
        okText={t('staff.end')}
        danger
        pending={end.isPending}
        error={end.error}
        onSay={(reason) =>
          end.mutate(
            { params: { path: { id: ending?.id ?? '' } }, body: { lastDay: session.businessDate, reason } },
            { onSuccess: closeEnd },
          )
        }
        onClose={closeEnd}
      />
      <TransferDialog leaver={leaver} known={appointments.data ?? []} onClose={() => setLeaver(undefined)} />
    </Page>
  );
};
