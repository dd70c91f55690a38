import { App, Button, Input, Space } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay, useSession } from '@/session/session';
import { Page } from '@/ui/page';
import { ProblemAlert } from '@/ui/problem-alert';
import { type RowColumn, RowList } from '@/ui/row-list';
import { Tag } from '@/ui/tag';
import { UnitSelect } from '@/ui/unit-select';
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
  const { modal } = App.useApp();
  const may = useMay();
  const session = useSession();
  const [unit, setUnit] = useState(session.unit.id);
  const appointments = useAppointments(unit);
  const nameOf = useFunctionName();
  const end = useEndAppointment();
  const [appointing, setAppointing] = useState(false);
  const [leaver, setLeaver] = useState<Appointment>();

  const askEnd = (held: Appointment) => {
    let reason = '';
    modal.confirm({
      title: t('staff.endAsk', { name: held.name, function: nameOf(held.function) }),
      content: (
        <Input
          aria-label={t('staff.reason')}
          placeholder={t('staff.reason')}
          onChange={(event) => {
            reason = event.target.value;
          }}
        />
      ),
      // Without a reason the question stays open: the server would refuse it anyway.
      onOk: (close: () => void) => {
        if (reason.trim() === '') return;
        const body = { lastDay: session.businessDate, reason };
        end.mutate({ params: { path: { id: held.id } }, body }, { onSettled: close });
      },
    });
  };
  const columns: RowColumn<Appointment>[] = [
    { key: 'name', title: t('accounts.name'), card: 'heading', render: ({ name, title }) => `${name} ${title}` },
    { key: 'function', title: t('staff.function'), render: (held) => nameOf(held.function) },
    { key: 'unit', title: t('unit.one'), render: (held) => held.unit.name },
    { key: 'phone', title: t('staff.phone'), render: ({ phone }) => <span className="number">{phone}</span> },
    { key: 'time', title: t('staff.time'), render: ({ from, to }) => `${from} – ${to ?? ''}` },
    ...(may('staff.manage')
      ? [
          {
            key: 'actions',
            title: t('common.actions'),
            render: (held: Appointment) => (
              <Space wrap>
                <Button size="small" onClick={() => setLeaver(held)}>
                  {t('staff.transfer')}
                </Button>
                <Button size="small" danger onClick={() => askEnd(held)}>
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
      <search className="filters no-print">
        <UnitSelect value={unit} onChange={(chosen) => setUnit(chosen ?? session.unit.id)} />
      </search>
      <ProblemAlert error={appointments.error ?? end.error} onRetry={() => void appointments.refetch()} />
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
      <TransferDialog leaver={leaver} known={appointments.data ?? []} onClose={() => setLeaver(undefined)} />
    </Page>
  );
};
